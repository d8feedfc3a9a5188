import { listLeft } from '@duo/domain/training/completion';
import type { FinishAnswer } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { Id } from './material.ts';
import { isRefused, openLesson, refuse } from './open-lesson.ts';
import { settle } from './settle.ts';
import type { DraftAnswer } from './threads/write-reflection.ts';

interface Asked {
  lesson: string;
  now: Date;
}

/** Keeps that a volunteer says she has finished a lesson, in the transaction of `req`, and tells what is left. */
export async function finishLesson(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, now }: Asked,
): Promise<FinishAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const work = { ...opened.progress.work, isConfirmed: true };
  const { progress, isCourseComplete } = await settle(req, opened, { work });
  const left = progress.completedAt ? [] : listLeft(opened.lesson.rules, progress.work);
  return { outcome: 'finished', left, isCourseComplete };
}

/** Keeps that a volunteer has seen what changed in a lesson since she finished it, in the transaction of `req`. */
export async function confirmRefresher(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, now }: Asked,
): Promise<DraftAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  if (opened.progress.completedAt) await settle(req, opened, { seenUntil: now.toISOString() });
  return { outcome: 'saved' };
}
