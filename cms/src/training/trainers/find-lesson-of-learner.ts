import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { KeptEnrolment } from '../learning/enrolment/find-enrolment.ts';
import { findWorkedLesson } from '../learning/find-worked-lesson.ts';
import { type LessonMaterial, toId } from '../learning/material.ts';
import { findLearner, type WorkedLesson } from '../learning/open-lesson.ts';

const collection = 'enrolments';

/** What names the lesson of a learner in an address: an enrolment's id and a lesson's key. */
export interface LessonOfLearner {
  enrolment: string;
  lesson: string;
}

/**
 * A lesson of a learner by what anybody may have typed, titles in the language asked for. Null for none: no
 * such enrolment or lesson, or a course that somebody takes no more. A lesson that was taken offline since
 * the learner worked in it is still hers.
 */
export async function findLessonOfLearner(
  req: PayloadRequest,
  { enrolment: typed, lesson: key }: LessonOfLearner,
  { language, now }: { language: Language; now: Date },
): Promise<WorkedLesson | null> {
  const id = toId(req, typed);
  if (id === null) return null;
  const where = { id: { equals: id } };
  const enrolment = await req.payload.db.findOne<KeptEnrolment>({ collection, where, req });
  if (!enrolment) return null;
  const learner = await findLearner(req, { volunteerId: enrolment.volunteer, language, now });
  if (String(learner?.enrolment.id) !== String(enrolment.id)) return null;
  const isIt = (lesson: LessonMaterial) => lesson.key === key;
  return learner && findWorkedLesson(req, learner, { isIt, language });
}
