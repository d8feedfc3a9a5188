import type { Key } from '@duo/domain/training/lesson';
import type { DemoApplicant } from './demo-applicants.ts';

/** What is written of a reflection or a question, so many days ago: by the learner, or by a trainer who answers. */
export type DemoTurn = { daysAgo: number; text: string } & (
  | { by: 'learner' }
  | { by: 'trainer'; decision?: 'approved' | 'returned' }
);

/** What is thought of a lesson, each from 1 to 4. */
export interface DemoFeedback {
  useful: number;
  clear: number;
  text: string;
}

/** Somebody who takes the course in a demo; lessons are named by their keys. */
export interface DemoLearner {
  applicant: DemoApplicant;
  /** How many days ago each lesson was taken, in the order of the course. */
  lessonsDaysAgo: number[];
  /** The last of these lessons is not finished: what went wrong in it is not tried again. */
  hasLeft?: boolean;
  /** The questions that are answered wrongly at a first try. */
  misses: Key[];
  /** The first turn belongs to the day on which the lesson is taken. */
  reflections: Record<string, [string, ...DemoTurn[]]>;
  questions: Record<string, DemoTurn[]>;
  /** Said once the lesson is finished. */
  feedback: Record<string, DemoFeedback>;
}
