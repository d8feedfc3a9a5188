import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest, Where } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { configuration } from '../../../configuration.ts';
import { queueMail } from '../../../mail/queue-mail.ts';
import type { Staff } from '../../../payload-types.ts';
import { listLessons } from '../enrolment/stand-in-course.ts';
import { readCourse } from '../material.ts';
import type { WorkedLesson } from '../open-lesson.ts';

async function findActive(req: PayloadRequest, where: Where): Promise<Staff[]> {
  const { docs } = await req.payload.db.find<Staff>({
    collection: 'staff',
    where: { and: [where, { deactivated: { not_equals: true } }] },
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The trainers; the admins where there are none. */
async function findTrainers(req: PayloadRequest): Promise<Staff[]> {
  const trainers = await findActive(req, { role: { equals: 'trainer' } });
  return trainers.length > 0 ? trainers : findActive(req, { role: { equals: 'admin' } });
}

/** The title of a lesson in somebody else's language than its learner's. */
async function titleIn(
  req: PayloadRequest,
  { learner, lesson }: WorkedLesson,
  language: Language,
): Promise<string> {
  const course = await readCourse(req, language, String(learner.course.id));
  const found = course && listLessons(course).find(({ lesson: { id } }) => id === lesson.id);
  return found?.lesson.title ?? lesson.title;
}

/** Where trainers read what a learner wrote in a lesson, and answer. */
function workLink({ learner: { enrolment }, lesson: { key } }: WorkedLesson): string {
  const path = adminAddresses.learnersWork(String(enrolment.id), key);
  return new URL(path, configuration.publicUrl).href;
}

/**
 * Tells the trainers by mail that somebody handed in a reflection, or asks something, in the transaction of
 * `req`. What was written stays where nobody else reads it.
 */
export async function tellTrainers(
  req: PayloadRequest,
  opened: WorkedLesson,
  kind: 'reflectionHandedIn' | 'questionAsked',
): Promise<void> {
  const { enrolment, volunteerId } = opened.learner;
  const about = { collection: 'volunteers', id: volunteerId };
  for (const { name, email: to, language } of await findTrainers(req)) {
    const lesson = await titleIn(req, opened, language);
    const values = {
      name,
      volunteer: enrolment.name ?? `n° ${volunteerId}`,
      lesson,
      link: workLink(opened),
    };
    await queueMail(req, { kind, to, language, values, about });
  }
}
