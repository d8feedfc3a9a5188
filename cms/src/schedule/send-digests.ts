import { dayOf, isWorkingDay } from '@duo/domain/applications/days';
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { loadWaiting } from '../applications/queue/load-waiting.ts';
import { configuration } from '../configuration.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Staff } from '../payload-types.ts';
import { isBetween } from './brussels-clock.ts';
import { describeWaiting } from './describe-waiting.ts';

/** The morning, by the clock of Brussels. */
const digestsFrom = '07:30';
const digestsUntil = '12:00';

const collection = 'staff';

/** Those who decide on applications and have not been looked at today. */
function whoIsLeft(today: string): Where[] {
  return [
    { role: { in: ['admin', 'coordinator'] } },
    { deactivated: { not_equals: true } },
    { joinedAt: { exists: true } },
    { or: [{ digestOn: { exists: false } }, { digestOn: { less_than: today } }] },
  ];
}

/** Marks the day and queues the mail in one transaction, for somebody who is still left. */
async function sendDigest(req: PayloadRequest, id: Staff['id'], now: Date): Promise<void> {
  const today = dayOf(now);
  const where = { and: [{ id: { equals: id } }, ...whoIsLeft(today)] };
  const person = await req.payload.db.findOne<Staff>({ collection, where, req });
  if (!person) return;
  await req.payload.db.updateOne({
    collection,
    id,
    data: { digestOn: today },
    req,
    returning: false,
  });
  const waiting = describeWaiting(await loadWaiting(req, person, now), person.language);
  if (!waiting) return;
  await queueMail(req, {
    kind: 'digest',
    to: person.email,
    language: person.language,
    values: { name: person.name, waiting, link: new URL('/admin', configuration.publicUrl).href },
    about: { collection, id },
  });
}

/**
 * On the morning of a working day, tells each admin and coordinator by mail what waits for them, once and
 * only if anything does, however many processes look at the same time.
 */
export async function sendDigests(payload: Payload, now: Date): Promise<void> {
  const today = dayOf(now);
  if (!isWorkingDay(today) || !isBetween(now, digestsFrom, digestsUntil)) return;
  const { docs } = await payload.db.find<Staff>({
    collection,
    where: { and: whoIsLeft(today) },
    select: { name: true },
    limit: 0,
    pagination: false,
  });
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload);
    try {
      await runInTransaction(req, () => sendDigest(req, id, now));
    } catch (error) {
      payload.logger.error({ err: error, staff: id, msg: 'A digest was not sent' });
    }
  }
}
