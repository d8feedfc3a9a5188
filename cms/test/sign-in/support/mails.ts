import type { MailKind, MailValues } from '@duo/domain/mail/mail-kinds';
import { vi } from 'vitest';

/** A mail as the portal's endpoints put it into the outbox, with the words that only its reader sees. */
export interface QueuedMail {
  kind: MailKind;
  to: string;
  language: string;
  values: Partial<MailValues['signInCode'] & MailValues['emailChanged']>;
  endsAt?: Date;
}

const { queued, failures } = vi.hoisted(() => ({
  queued: [] as QueuedMail[],
  failures: [] as Error[],
}));

vi.mock('../../../src/mail/queue-mail.ts', async (importOriginal) => {
  const { queueMail } = await importOriginal<typeof import('../../../src/mail/queue-mail.ts')>();
  return {
    queueMail: async (...args: Parameters<typeof queueMail>) => {
      await queueMail(...args);
      const failure = failures.pop();
      if (failure) throw failure;
      queued.push(args[1]);
    },
  };
});

/** Makes the outbox fail once, after it has written its row. */
export function failNextMail(): void {
  failures.push(new Error('The outbox failed.'));
}

/** The mails to an address, the latest one first. */
export function mailsTo(address: string): QueuedMail[] {
  return queued.filter(({ to }) => to === address).reverse();
}

/** The code of the latest mail to an address. */
export function codeFor(address: string): string {
  return mailsTo(address)[0]?.values.code ?? 'none';
}

/** The token of the link in the latest mail to an address. */
export function tokenFor(address: string): string {
  const link = mailsTo(address)[0]?.values.link ?? 'about:blank';
  return new URL(link).searchParams.get('token') ?? 'none';
}

/** A code that is wrong for the latest mail to an address. */
export function wrongCodeFor(address: string): string {
  return codeFor(address) === '000000' ? '000001' : '000000';
}
