import type { Delivery } from '@duo/domain/mail/mail-kinds';
import { Resend } from 'resend';
import { z } from 'zod';

/** What Resend reports of one mail that it took. */
export interface ServiceReport {
  providerId: string;
  delivery: Delivery;
  /** The address will never take a mail, or its reader wants none. */
  blocks: 'bounced' | 'complained' | undefined;
  to: string | undefined;
  at: Date;
}

const eventForm = z.object({
  type: z.string(),
  created_at: z.string().transform((text) => new Date(text)),
  data: z.object({
    email_id: z.string().optional(),
    to: z.array(z.string()).optional(),
    bounce: z.object({ type: z.string() }).optional(),
  }),
});

const deliveriesByEvent: Record<string, Delivery> = {
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.suppressed': 'bounced',
  'email.complained': 'complained',
  'email.failed': 'failed',
};

function findBlock(event: z.infer<typeof eventForm>): ServiceReport['blocks'] {
  if (event.type === 'email.complained') return 'complained';
  if (event.type === 'email.suppressed') return 'bounced';
  const isHard = event.type === 'email.bounced' && event.data.bounce?.type === 'Permanent';
  return isHard ? 'bounced' : undefined;
}

/**
 * Whether a body is signed by who knows the secret, within five minutes. The signature covers the id,
 * the time and the body, and is compared in constant time.
 * Source: https://resend.com/docs/dashboard/webhooks/verify-webhooks-requests
 */
export function isSigned(body: string, headers: Headers, webhookSecret: string): boolean {
  const read = (name: string) => headers.get(`svix-${name}`) ?? '';
  const signed = { id: read('id'), timestamp: read('timestamp'), signature: read('signature') };
  try {
    // The key plays no part in it.
    new Resend('re_none').webhooks.verify({ payload: body, headers: signed, webhookSecret });
    return true;
  } catch {
    return false;
  }
}

/** Reads a report; undefined when it is of no mail, or of something that changes nothing. */
export function readReport(body: string): ServiceReport | undefined {
  const { data: event } = eventForm.safeParse(JSON.parse(body));
  const delivery = event && deliveriesByEvent[event.type];
  if (!delivery || !event.data.email_id) return undefined;
  return {
    providerId: event.data.email_id,
    delivery,
    blocks: findBlock(event),
    to: event.data.to?.[0],
    at: event.created_at,
  };
}
