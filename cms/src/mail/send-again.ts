import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Mail } from '../payload-types.ts';
import { announceCommit } from '../publishing/commit-signal.ts';
import { isBlocked } from './blocked-addresses.ts';
import { changeMail } from './change-mail.ts';
import { keepsMails } from './keeps-mails.ts';
import { sealMessage, unsealMessage } from './message.ts';
import { isKeyOver } from './settle-mail.ts';

/** Why a mail cannot be sent again, as a key of the staff's messages. */
export type Barrier =
  | 'mail.again.gone'
  | 'mail.again.state'
  | 'mail.again.demo'
  | 'mail.again.blocked';

const finished = ['dead', 'blocked', 'kept'] as const;

/** What stands in the way of sending a mail again, as far as the mail itself tells. */
export function findBarrier(mail: Mail, now: Date): Barrier | undefined {
  if (keepsMails) return 'mail.again.demo';
  if (!finished.some((state) => state === mail.state)) return 'mail.again.state';
  const hasEnded = mail.endsAt && Date.parse(mail.endsAt) <= now.getTime();
  return !mail.message || hasEnded ? 'mail.again.gone' : undefined;
}

/**
 * The idempotency key for the next attempts. It stays while the mail service knows it, since an
 * earlier attempt may have been taken without our hearing of it.
 */
function renewKey(mail: Mail, now: Date): Partial<Mail> {
  if (!mail.firstTriedAt || !isKeyOver(mail, now.getTime())) return {};
  const idempotencyKey = randomUUID();
  const message = unsealMessage(mail.message ?? '', mail.idempotencyKey ?? '');
  return { idempotencyKey, message: sealMessage(message, idempotencyKey), firstTriedAt: null };
}

/**
 * Puts a mail that was given up back among those that wait.
 * @returns what stands in the way, or undefined when it waits again.
 */
export async function putBack(
  { payload }: PayloadRequest,
  mail: Mail,
  now: Date,
): Promise<Barrier | undefined> {
  const barrier = findBarrier(mail, now);
  if (barrier) return barrier;
  if (await isBlocked(payload, mail.to)) return 'mail.again.blocked';
  const changed = await changeMail(
    payload,
    [{ id: { equals: mail.id } }, { state: { equals: mail.state } }],
    { state: 'waiting', reason: null, dueAt: now.toISOString(), ...renewKey(mail, now) },
  );
  if (!changed) return 'mail.again.state';
  announceCommit();
  return undefined;
}
