import type { Key } from '@duo/domain/training/lesson';
import type { QuizAnswers } from '@duo/domain/training/marking';
import type { PayloadRequest } from 'payload';
import { type Id, readShown } from '../material.ts';
import { isRefused, openLesson, refuse } from '../open-lesson.ts';
import { settle } from '../settle.ts';
import { findQuiz } from './find-quiz.ts';
import { pickAnswers } from './hand-in-quiz.ts';

interface QuizDraft {
  lesson: string;
  quiz: Key;
  answers: QuizAnswers;
}

export type SavedAnswer = { outcome: 'saved' } | { outcome: 'locked' | 'unknown' };

/** Keeps answers that are not handed in yet, in the transaction of `req`. */
export async function keepQuizDraft(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, quiz: quizKey, answers, now }: QuizDraft & { now: Date },
): Promise<SavedAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const { content } = await readShown(req, opened.lesson);
  const quiz = findQuiz(content, quizKey);
  if (!quiz) return { outcome: 'unknown' };
  const { drafts } = opened.progress;
  const quizzes = { ...drafts.quizzes, [quizKey]: pickAnswers(quiz, answers) };
  await settle(req, opened, { drafts: { ...drafts, quizzes } });
  return { outcome: 'saved' };
}
