import { mailKindNames, mailKinds } from '@duo/domain/mail/mail-kinds';
import type { Payload, Where } from 'payload';
import type { Mail } from '../payload-types.ts';
import { changeMail } from './change-mail.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { withoutMessage, withoutPerson } from './settle-mail.ts';

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;

/** How long staff see what became of a mail. */
export const keptDays = 90;

/** The last mail to a person who asked to be forgotten, where it could not be sent: so long in all. */
const lastMailKeptMs = { kept: hourMs, dead: 7 * dayMs, blocked: hourMs };

/** Reports older than five minutes are refused by their time; their ids may go. */
const eventsKeptMs = dayMs;

const finished = ['sent', 'kept', 'dead', 'blocked', 'expired'];
const batch = 200;

const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();

async function changeEach(payload: Payload, where: Where, change: (mail: Mail) => Partial<Mail>) {
  const { docs } = await payload.find({
    collection: 'mails',
    where,
    limit: batch,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  for (const mail of docs) {
    const asSeen: Where[] = [{ id: { equals: mail.id } }, { state: { equals: mail.state } }];
    await changeMail(payload, asSeen, change(mail));
  }
}

/** Empties mails whose code or link has ended. */
async function expire(payload: Payload, now: Date): Promise<void> {
  const ended: Where = {
    and: [
      { endsAt: { less_than_equal: now.toISOString() } },
      { message: { exists: true } },
      { state: { not_equals: 'sending' } },
    ],
  };
  await changeEach(payload, ended, ({ state }) => ({
    ...withoutMessage,
    ...(state === 'waiting' || state === 'kept' ? { state: 'expired' } : {}),
  }));
}

/** Empties last mails that could not be sent, a while after. */
async function forget(payload: Payload, now: Date): Promise<void> {
  const lastKinds = mailKindNames.filter((kind) => mailKinds[kind].isLast);
  for (const [state, forMs] of Object.entries(lastMailKeptMs)) {
    const over: Where = {
      and: [
        { kind: { in: lastKinds } },
        { state: { equals: state } },
        { to: { not_equals: '' } },
        { createdAt: { less_than: before(now, forMs) } },
      ],
    };
    await changeEach(payload, over, () => withoutPerson);
  }
}

async function removeOld(payload: Payload, now: Date): Promise<void> {
  await payload.db.deleteMany({
    collection: 'mails',
    where: {
      and: [
        { state: { in: finished } },
        { createdAt: { less_than: before(now, keptDays * dayMs) } },
      ],
    },
    req: {},
  });
  await payload.db.deleteMany({
    collection: 'mail-events',
    where: { createdAt: { less_than: before(now, eventsKeptMs) } },
    req: {},
  });
}

/** Takes out of the outbox what must not or need not stay: ended codes, last mails, old rows. */
export async function tidyOutbox(payload: Payload, now: Date): Promise<void> {
  await expire(payload, now);
  await forget(payload, now);
  await removeOld(payload, now);
}

/** Tidies the outbox every `intervalMs`, once at a time. @returns what ends it. */
export function startHousekeeping(payload: Payload, intervalMs: number): () => Promise<void> {
  const turns = oneAtATime(
    () => tidyOutbox(payload, new Date()),
    (error) => payload.logger.error({ err: error, msg: 'The outbox was not tidied' }),
  );
  const timer = setInterval(turns.ask, intervalMs);
  return async () => {
    clearInterval(timer);
    await turns.idle();
  };
}
