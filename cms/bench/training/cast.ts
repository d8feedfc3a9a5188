import type { Language } from '@duo/domain/languages/languages';
import type { Payload } from 'payload';
import type { Ask } from '../../test/support/client.ts';
import type { Question } from '../measuring/measure.ts';

/** A question with the longest that it may take at the 95th percentile, in ms. */
export interface BoundQuestion extends Question {
  goalMs: number;
  /** Whether it counts what grows with those who learn. */
  mayGrow?: boolean;
}

/** A volunteer who asks, and at which lesson she is. */
export interface AskingLearner {
  ask: Ask;
  lessonKey: string;
}

/** Whom and what the questions are about. */
export interface Cast {
  payload: Payload;
  learners: Record<string, AskingLearner>;
  /** Asks for a page of the public site. */
  askOpenly: (path: string) => Promise<{ status: number }>;
  code: string;
  lessonKeys: readonly string[];
  /** Of a lesson that has a quiz. */
  quizLessonKey: string;
  /** Of somebody who is in training, whose work a trainer reads. */
  enrolmentId: string;
  /** Of those who are made due for a reminder each time. */
  quiet: readonly number[];
  now: Date;
}

/** In which everybody reads. */
export const language: Language = 'fr';

export const msPerDay = 86_400_000;

/** Waits for an answer that is one. */
export async function expectOk(answer: Promise<{ status: number }>): Promise<undefined> {
  const { status } = await answer;
  if (status !== 200) throw new Error(`A question was answered by ${status}.`);
  return undefined;
}
