import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Mail } from '../payload-types.ts';
import { changeMail } from './change-mail.ts';

/** A mail that this process alone may send, until its lease ends. */
export interface Claim {
  mail: Mail;
  lease: string;
}

interface ClaimOptions {
  now: Date;
  leaseMs: number;
}

// A lease that has ended was its owner's to give back: the process is gone.
const isDue = (now: Date): Where => ({
  and: [
    { state: { in: ['waiting', 'sending'] } },
    { dueAt: { less_than_equal: now.toISOString() } },
  ],
});

async function findDue(payload: Payload, now: Date): Promise<Mail | undefined> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: isDue(now),
    sort: ['priority', 'createdAt'],
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return docs[0];
}

/**
 * Takes the next mail that is due: the most urgent, then the oldest. Of several processes that reach
 * for it one gets it, since a row is taken only as it was seen.
 * @returns undefined when nothing is due.
 */
export async function claimMail(
  payload: Payload,
  { now, leaseMs }: ClaimOptions,
): Promise<Claim | undefined> {
  for (;;) {
    const seen = await findDue(payload, now);
    if (!seen) return undefined;
    const lease = randomUUID();
    const mail = await changeMail(
      payload,
      [
        { id: { equals: seen.id } },
        { state: { equals: seen.state } },
        { attempts: { equals: seen.attempts } },
      ],
      {
        state: 'sending',
        lease,
        attempts: seen.attempts + 1,
        firstTriedAt: seen.firstTriedAt ?? now.toISOString(),
        dueAt: new Date(now.getTime() + leaseMs).toISOString(),
      },
    );
    if (mail) return { mail, lease };
  }
}
