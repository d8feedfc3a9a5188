import { wordsOf } from '@duo/domain/applications/words';
import { defaultLanguage } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { type Id, readCourse } from '../material.ts';
import { enrolmentKeyOf, findEnrolment, type KeptEnrolment } from './find-enrolment.ts';
import { nextLessonOf, standing } from './stand-in-course.ts';

const collection = 'enrolments';

/** Who is enrolled. */
interface Enrolling {
  volunteerId: Id;
  applicationId: Id;
  /** As trainers name the person; empty for nothing known. */
  name: string;
  now: Date;
}

/**
 * Enrols a volunteer in the mentors' course, once, in the transaction of `req`: somebody who was enrolled
 * before goes on from where she was. @returns null while no such course is live.
 */
export async function enrolVolunteer(
  req: PayloadRequest,
  { volunteerId, applicationId, name, now }: Enrolling,
): Promise<KeptEnrolment | null> {
  const course = await readCourse(req, defaultLanguage);
  if (!course) return null;
  const { db } = req.payload;
  const known = await findEnrolment(req, volunteerId, course.id);
  const by = {
    application: String(applicationId),
    name: name || null,
    nameKey: wordsOf(name).join(' ') || null,
  };
  if (known) {
    await db.updateOne({ collection, id: known.id, data: by, req, returning: false });
    return { ...known, ...by };
  }
  const at = now.toISOString();
  return db.create({
    collection,
    data: {
      volunteer: String(volunteerId),
      course: String(course.id),
      ...by,
      enrolledAt: at,
      completedAt: null,
      remindersWanted: true,
      remindersSent: 0,
      lastWorkAt: at,
      quietSince: at,
      nextLesson: nextLessonOf(standing(course, { enrolledAt: at }, [])),
      enrolmentKey: enrolmentKeyOf(volunteerId, course.id),
    },
    req,
  }) as Promise<object> as Promise<KeptEnrolment>;
}
