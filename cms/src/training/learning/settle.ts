import { listLeft } from '@duo/domain/training/completion';
import type { PayloadRequest } from 'payload';
import { stepApplication } from '../../applications/take-step.ts';
import { issueCertificate } from '../certificates/issue-certificate.ts';
import type { KeptEnrolment } from './enrolment/find-enrolment.ts';
import { nextLessonOf, standing } from './enrolment/stand-in-course.ts';
import { type KeptProgress, type Progress, writeProgress } from './kept-progress.ts';
import { toId } from './material.ts';
import type { Learner, WorkedLesson } from './open-lesson.ts';

/** Changes what is kept of an enrolment, in the transaction of `req`. */
export async function changeEnrolment(
  req: PayloadRequest,
  { id }: KeptEnrolment,
  data: Partial<Omit<KeptEnrolment, 'id'>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'enrolments', id, data, req, returning: false });
}

/** A lesson that has nothing left is complete, with what its learners are shown now. */
function completeLesson({ lesson, learner: { now } }: WorkedLesson, progress: Progress): Progress {
  const { completedAt, work } = progress;
  if (completedAt || listLeft(lesson.rules, work).length > 0) return progress;
  const at = now.toISOString();
  return { ...progress, completedAt: at, seenUntil: at, edition: String(lesson.edition.id) };
}

/** The application waits for nothing more of the training, unless it stands elsewhere by now. */
async function finishTraining(
  req: PayloadRequest,
  { enrolment, now }: Pick<Learner, 'enrolment' | 'now'>,
): Promise<void> {
  const id = enrolment.application && toId(req, enrolment.application);
  if (!id) return;
  const transition = 'finishTraining' as const;
  const asked = { transition, actor: 'system', by: null, door: 'portal', now } as const;
  await stepApplication(req, { id, ...asked });
}

/**
 * Completes a course that has nothing left, once: with its certificate, and the step of the application, in
 * the transaction of `req` in which the learner was found. @returns whether it is complete.
 */
export async function settleCourse(req: PayloadRequest, learner: Learner): Promise<boolean> {
  const { volunteerId, course, enrolment, now } = learner;
  if (enrolment.completedAt) return true;
  if (!learner.standing.isComplete) return false;
  await changeEnrolment(req, enrolment, { completedAt: now.toISOString() });
  await issueCertificate(req, {
    volunteerId,
    enrolmentId: enrolment.id,
    courseId: course.id,
    applicationId: enrolment.application,
    now,
  });
  await finishTraining(req, learner);
  return true;
}

/** A learner's quiet days begin anew with whatever she does. */
export async function noteWork(
  req: PayloadRequest,
  { enrolment, now }: Pick<Learner, 'enrolment' | 'now'>,
): Promise<void> {
  const at = now.toISOString();
  await changeEnrolment(req, enrolment, { lastWorkAt: at, quietSince: at, remindersSent: 0 });
}

export interface Settled {
  progress: KeptProgress;
  isCourseComplete: boolean;
}

interface Options {
  /** Whether the volunteer did it herself, so that her quiet days begin anew. */
  isHers?: boolean;
}

/**
 * Keeps what was done in a lesson, in the transaction of `req` in which it was opened: with the completion of
 * the lesson and of the course, where nothing is left of them.
 */
export async function settle(
  req: PayloadRequest,
  opened: WorkedLesson,
  change: Partial<Progress>,
  { isHers = true }: Options = {},
): Promise<Settled> {
  const { learner } = opened;
  const at = learner.now.toISOString();
  const changed = { ...opened.progress, ...change, ...(isHers ? { lastWorkAt: at } : {}) };
  const progress = await writeProgress(req, completeLesson(opened, changed));
  if (isHers) await noteWork(req, learner);
  const kept = [...learner.kept.filter(({ lesson }) => lesson !== progress.lesson), progress];
  const stands = standing(learner.course, learner.enrolment, kept);
  const nextLesson = nextLessonOf(stands);
  if (nextLesson !== learner.enrolment.nextLesson) {
    await changeEnrolment(req, learner.enrolment, { nextLesson });
  }
  const isCourseComplete = await settleCourse(req, { ...learner, kept, standing: stands });
  return { progress, isCourseComplete };
}
