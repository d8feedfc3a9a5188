import { defaultLanguage, type Language } from '@duo/domain/languages/languages';
import type { CourseStanding, LessonStanding, Lock } from '@duo/domain/training/course';
import type { PayloadRequest } from 'payload';
import { findLastEnrolment, type KeptEnrolment } from './enrolment/find-enrolment.ts';
import {
  listLessons,
  type PlacedLesson,
  standing,
  standingOf,
} from './enrolment/stand-in-course.ts';
import { type KeptProgress, type Progress, progressAt, readProgress } from './kept-progress.ts';
import { type CourseMaterial, type Id, type LessonMaterial, readCourse } from './material.ts';

/** A volunteer in the course that she takes, with all that she has done in it. */
export interface Learner {
  volunteerId: string;
  course: CourseMaterial;
  enrolment: KeptEnrolment;
  kept: KeptProgress[];
  standing: CourseStanding;
  now: Date;
}

/** A lesson with what a learner has done in it. */
export interface WorkedLesson {
  learner: Learner;
  lesson: LessonMaterial;
  progress: Progress;
  standing: LessonStanding;
  /** Whether her course has it no more. */
  isOffline: boolean;
}

/** Where a learner is about to do something. */
export interface OpenLesson extends PlacedLesson, WorkedLesson {}

export type NoLesson =
  | { outcome: 'unknown' }
  | { outcome: 'locked'; learner: Learner; lesson: LessonMaterial; lock: Lock };

interface Asked {
  volunteerId: Id;
  /** For titles, and for which edition is shown. */
  language?: Language;
  now: Date;
}

/** The learner that a volunteer is; null before she is enrolled, and while her course is not live. */
export async function findLearner(
  req: PayloadRequest,
  { volunteerId: id, language = defaultLanguage, now }: Asked,
): Promise<Learner | null> {
  const enrolment = await findLastEnrolment(req, id);
  const course = enrolment && (await readCourse(req, language, enrolment.course));
  if (!course || !enrolment) return null;
  const volunteerId = String(id);
  const kept = await readProgress(req, volunteerId, course.id);
  return { volunteerId, course, enrolment, kept, standing: standing(course, enrolment, kept), now };
}

/** A lesson for its learner, whether it is locked or not. */
export function placeLesson(
  learner: Learner,
  isIt: (lesson: LessonMaterial) => boolean,
): OpenLesson | null {
  const { course, kept, volunteerId, now } = learner;
  const placed = listLessons(course).find(({ lesson }) => isIt(lesson));
  if (!placed) return null;
  const place = {
    volunteer: volunteerId,
    course: String(course.id),
    lesson: String(placed.lesson.id),
  };
  return {
    ...placed,
    learner,
    progress: progressAt(kept, place, now),
    standing: standingOf(learner.standing, placed.lesson),
    isOffline: false,
  };
}

/** A lesson that a volunteer may work on, by its key, as it stands in the transaction of `req`; or why not. */
export async function openLesson(
  req: PayloadRequest,
  { key, ...asked }: Asked & { key: string },
): Promise<OpenLesson | NoLesson> {
  const learner = await findLearner(req, asked);
  const opened = learner && placeLesson(learner, (lesson) => lesson.key === key);
  if (!opened) return { outcome: 'unknown' };
  const { lesson, standing: at } = opened;
  // What waits for the trainer was open before.
  const isLocked = at.lock !== null && at.state === 'locked';
  return isLocked && at.lock ? { outcome: 'locked', learner, lesson, lock: at.lock } : opened;
}

/** How an endpoint says that a lesson is not to be had. */
export function refuse({ outcome }: NoLesson): { outcome: NoLesson['outcome'] } {
  return { outcome };
}

export function isRefused(opened: OpenLesson | NoLesson): opened is NoLesson {
  return 'outcome' in opened;
}
