import { Resend } from 'resend';
import type { Message } from './message.ts';
import { judgeFailure, type Outcome } from './outcome.ts';

/** Hands one mail to whatever sends it. The same idempotency key always comes with the same message. */
export type Transport = (message: Message, idempotencyKey: string) => Promise<Outcome>;

export interface ResendOptions {
  key: string;
  /** Default: Resend's own. */
  baseUrl?: string;
  /** Default: 15 s. Less than the lease of a mail. */
  timeoutMs?: number;
}

const resendUrl = 'https://api.resend.com';
const defaultTimeoutMs = 15_000;

/** Sends by Resend. It never throws: whatever fails is an outcome. */
export function createResendTransport(options: ResendOptions): Transport {
  const { key, baseUrl = resendUrl, timeoutMs = defaultTimeoutMs } = options;
  const resend = new Resend(key, { baseUrl });
  return async (message, idempotencyKey) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const { data, error, headers } = await resend.emails.send(message, { idempotencyKey, signal });
    if (data?.id) return { kind: 'accepted', providerId: data.id };
    return judgeFailure(error ?? {}, headers, new Date());
  };
}
