const firstDelayMs = 2_000;
const longestDelayMs = 30 * 60 * 1_000;

/**
 * How long a mail is tried: Resend forgets an idempotency key 24 hours after its first use
 * (https://resend.com/docs/dashboard/emails/idempotency-keys), and a key that it has forgotten would
 * send the mail twice.
 */
export const keyLifetimeMs = 23 * 60 * 60 * 1_000;

/**
 * How long to wait after the `attempts`th attempt: twice as long each time, up to half an hour, less up
 * to a half by chance, so that mails that failed together do not come back together.
 * @param chance from 0 to 1.
 */
export function retryDelayMs(attempts: number, chance: number): number {
  const delayMs = Math.min(firstDelayMs * 2 ** (attempts - 1), longestDelayMs);
  return delayMs * (1 - chance / 2);
}
