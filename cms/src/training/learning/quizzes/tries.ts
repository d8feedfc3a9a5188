import type { Quiz } from '@duo/domain/training/lesson';
import type { KeptQuiz } from '../kept-progress.ts';

/** How many tries are left with those that a trainer granted; null for as many as one likes. */
export function countTriesLeft(
  { tries }: Pick<Quiz, 'tries'>,
  { triesUsed, extraTries }: Pick<KeptQuiz, 'triesUsed' | 'extraTries'>,
): number | null {
  return tries === null ? null : Math.max(0, tries + extraTries - triesUsed);
}
