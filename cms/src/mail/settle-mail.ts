import { mailKinds } from '@duo/domain/mail/mail-kinds';
import type { Payload } from 'payload';
import type { Mail } from '../payload-types.ts';
import { changeMail } from './change-mail.ts';
import type { Claim } from './claim-mail.ts';
import type { Outcome } from './outcome.ts';
import { keyLifetimeMs, retryDelayMs } from './retry-delay.ts';

export const withoutMessage = { message: null } satisfies Partial<Mail>;
export const withoutPerson = {
  ...withoutMessage,
  to: '',
  subject: '',
  aboutCollection: null,
  aboutId: null,
};

/** What is emptied once a mail has gone: what it opens, or all that tells of the person. */
function blank({ kind }: Mail): Partial<Mail> {
  const { isSecret, isLast } = mailKinds[kind];
  if (isLast) return withoutPerson;
  return isSecret ? withoutMessage : {};
}

function giveUp(reason: string): Partial<Mail> {
  return { state: 'dead', reason, lease: null };
}

function tryAgain(mail: Mail, reason: string, waitMs: number, now: Date): Partial<Mail> {
  const dueAt = now.getTime() + waitMs;
  if (mail.endsAt && Date.parse(mail.endsAt) <= dueAt) {
    return { state: 'expired', reason, lease: null, ...withoutMessage };
  }
  if (isKeyOver(mail, dueAt)) return giveUp(reason);
  return { state: 'waiting', reason, lease: null, dueAt: new Date(dueAt).toISOString() };
}

/** Whether the mail service may have forgotten by `atMs` that it took this mail. */
export function isKeyOver(mail: Mail, atMs: number): boolean {
  return atMs >= Date.parse(mail.firstTriedAt ?? '') + keyLifetimeMs;
}

/** What a mail becomes after an attempt. `chance`, from 0 to 1, spreads the attempts. */
export function settle(mail: Mail, outcome: Outcome, now: Date, chance: number): Partial<Mail> {
  const waitMs = retryDelayMs(mail.attempts, chance);
  switch (outcome.kind) {
    case 'accepted':
      return {
        state: 'sent',
        sentAt: now.toISOString(),
        providerId: outcome.providerId,
        reason: null,
        lease: null,
        ...blank(mail),
      };
    case 'refused':
      return giveUp(outcome.reason);
    case 'later':
      return tryAgain(mail, outcome.reason, waitMs, now);
    case 'slowDown':
      return tryAgain(mail, outcome.reason, Math.max(waitMs, outcome.forMs), now);
  }
}

/** Writes what a mail became, unless its lease has passed to another process meanwhile. */
export async function writeOutcome(
  payload: Payload,
  { mail, lease }: Claim,
  data: Partial<Mail>,
): Promise<void> {
  await changeMail(payload, [{ id: { equals: mail.id } }, { lease: { equals: lease } }], data);
}
