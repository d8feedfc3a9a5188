import { z } from 'zod';
import type { Environment } from './environment.ts';
import type { Mode } from './mode.ts';

/** How mail leaves the product. */
export type MailConfig = {
  /** The sender, as in `DUO for a JOB <hello@example.org>`. */
  from: string;
  /** Resend's key; without it nothing leaves the machine. */
  resendKey: string | undefined;
  /** Signs what Resend reports; without it no report is taken. */
  webhookSecret: string | undefined;
};

const localSender = 'DUO for a JOB <no-reply@localhost>';

const senderForm = /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const senderExample = 'as in MAIL_FROM="DUO for a JOB <hello@example.org>"';

/** The rules of the variables that mail needs. The sender must be named once mail can leave. */
export function listMailRules(env: Environment) {
  const sender = z
    .string({
      error: `is missing, although RESEND_API_KEY is set. Name the sender, ${senderExample}`,
    })
    .regex(senderForm, { error: `must be an address, with a name if you like, ${senderExample}` });
  return {
    RESEND_API_KEY: z
      .string()
      .regex(/^re_\w+$/, { error: 'must begin with re_, as Resend shows it under “API keys”.' })
      .optional(),
    RESEND_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]+=*$/, {
        error: 'must begin with whsec_, as Resend shows it under “Webhooks”.',
      })
      .optional(),
    MAIL_FROM: env.RESEND_API_KEY ? sender : sender.default(localSender),
  };
}

type MailValues = {
  RESEND_API_KEY?: string | undefined;
  RESEND_WEBHOOK_SECRET?: string | undefined;
  MAIL_FROM: string;
};

/** Interprets the values that those rules passed. */
export function readMailConfig(values: MailValues): MailConfig {
  return {
    from: values.MAIL_FROM,
    resendKey: values.RESEND_API_KEY,
    webhookSecret: values.RESEND_WEBHOOK_SECRET,
  };
}

/** What an operator should know of mail before it is missed. */
export function listMailWarnings(mode: Mode, values: MailValues): string[] {
  if (mode === 'demo') return [];
  if (!values.RESEND_API_KEY) {
    return [
      'RESEND_API_KEY is not set: mails wait in the outbox, so nobody can sign in to the portal.',
    ];
  }
  if (!values.RESEND_WEBHOOK_SECRET) {
    return ['RESEND_WEBHOOK_SECRET is not set: addresses that bounce go on getting mail.'];
  }
  return [];
}
