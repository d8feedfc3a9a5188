import { dayOf } from '@duo/domain/applications/days';
import type { CourseLeft } from '@duo/domain/training/course';
import { findTrainingReminder, trainingReminderDays } from '@duo/domain/training/reminders';
import { formatDuration } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { findApplication } from '../../applications/find-application.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { isBetween } from '../../schedule/brussels-clock.ts';
import type { KeptEnrolment } from './enrolment/find-enrolment.ts';
import { type Id, toId } from './material.ts';
import { findLearner } from './open-lesson.ts';
import { changeEnrolment, settleCourse } from './settle.ts';
import { findReader, type Reader, tellVolunteer } from './threads/tell-volunteer.ts';

/** When it is no hour to write to somebody, by the clock of Brussels. */
const mailsFrom = '08:00';
const mailsUntil = '20:00';

const msPerDay = 86_400_000;
const mostAtOnce = 100;
const collection = 'enrolments';

/** Those to whom nothing was said since so many reminders, and who may be due another. */
function whoIsQuiet(sent: number, now: Date): Where[] {
  const days = trainingReminderDays[sent] ?? Number.POSITIVE_INFINITY;
  // A day more, since days end at midnight; each is looked at again before anything happens.
  const before = new Date(now.getTime() - (days - 1) * msPerDay).toISOString();
  return [
    { completedAt: { exists: false } },
    { remindersWanted: { equals: true } },
    { remindersSent: { equals: sent } },
    { quietSince: { less_than_equal: before } },
  ];
}

/** Whether the training is what the volunteer's application is at: not on hold, and not withdrawn. */
async function isInTraining(req: PayloadRequest, { application }: KeptEnrolment): Promise<boolean> {
  const id = application && toId(req, application);
  if (!id) return false;
  return (await findApplication(req, { id: { equals: id } }))?.state === 'in_training';
}

function describeLeft({ lessons, minutes }: CourseLeft, { language }: Reader): string {
  const time = minutes > 0 ? formatDuration(minutes, language) : 'none';
  return createTranslator(language, 'cms')('training.left', { lessons, time });
}

/** What is left for somebody to do, and whom to tell; null where there is nothing to say. */
async function findReason(req: PayloadRequest, enrolment: KeptEnrolment, now: Date) {
  if (!(await isInTraining(req, enrolment))) return null;
  const { volunteer: volunteerId } = enrolment;
  const reader = await findReader(req, volunteerId);
  const learner = reader && (await findLearner(req, { volunteerId, now }));
  if (!learner || (await settleCourse(req, learner))) return null;
  const { left } = learner.standing;
  return left.lessons > 0 ? { reader, left } : null;
}

/** Marks and queues the reminder in one transaction, for somebody who is still quiet. */
async function remind(
  req: PayloadRequest,
  { id, sent }: { id: Id; sent: number },
  now: Date,
): Promise<void> {
  const where = { and: [{ id: { equals: id } }, ...whoIsQuiet(sent, now)] };
  const enrolment = (await req.payload.db.findOne({
    collection,
    where,
    req,
  })) as KeptEnrolment | null;
  if (!enrolment) return;
  const quietSince = dayOf(new Date(enrolment.quietSince));
  const due = findTrainingReminder({ quietSince, sent }, dayOf(now));
  if (due === null) return;
  const reason = await findReason(req, enrolment, now);
  if (!reason) {
    // Looked at again after as many days as anybody else.
    await changeEnrolment(req, enrolment, { quietSince: now.toISOString() });
    return;
  }
  await changeEnrolment(req, enrolment, { remindersSent: due });
  const values = { left: describeLeft(reason.left, reason.reader) };
  const name = enrolment.name ?? '';
  await tellVolunteer(req, reason.reader, { kind: 'trainingReminder', name, values });
}

async function findQuiet(payload: Payload, sent: number, now: Date): Promise<Id[]> {
  const { docs } = await payload.db.find<KeptEnrolment>({
    collection,
    where: { and: whoIsQuiet(sent, now) },
    select: { volunteer: true },
    sort: ['quietSince', 'id'],
    limit: mostAtOnce,
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/**
 * Reminds those who have left their training alone, once after each of the domain's numbers of days: by day
 * only, and however many processes look at the same time. What fails is tried again the next time.
 */
export async function remindLearners(payload: Payload, now: Date): Promise<void> {
  if (!isBetween(now, mailsFrom, mailsUntil)) return;
  for (let sent = trainingReminderDays.length - 1; sent >= 0; sent -= 1) {
    for (const id of await findQuiet(payload, sent, now)) {
      const req = await createLocalReq({}, payload);
      try {
        await runInTransaction(req, () => remind(req, { id, sent }, now));
      } catch (error) {
        payload.logger.error({ err: error, enrolment: id, msg: 'A reminder was not sent' });
      }
    }
  }
}
