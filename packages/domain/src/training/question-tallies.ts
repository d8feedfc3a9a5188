import type { Key } from './lesson.ts';

/** What learners answered to a question of a quiz, of nobody in particular. */
export interface QuestionTally {
  /** By its id. */
  lesson: string;
  quiz: Key;
  question: Key;
  asked: number;
  /** The sum of what the answers were worth, each from 0 to 1. */
  points: number;
  /** How often each answer was given, by its name. */
  counts: Readonly<Record<string, number>>;
}

/** Fewer answers say nothing of a question, and may say something of a person. */
export const fewestAnswers = 5;

/** Whether a question was answered often enough to be judged. */
export const isJudgeable = ({ asked }: Pick<QuestionTally, 'asked'>): boolean =>
  asked >= fewestAnswers;

/** What its answers were worth, from 0 to 100, rounded down. */
export function percentOf({ asked, points }: Pick<QuestionTally, 'asked' | 'points'>): number {
  return asked === 0 ? 0 : Math.floor((points / asked) * 100 + 1e-9);
}

function add(one: QuestionTally, other: QuestionTally): QuestionTally {
  const counts = { ...one.counts };
  for (const [name, times] of Object.entries(other.counts)) {
    counts[name] = (counts[name] ?? 0) + times;
  }
  return { ...one, asked: one.asked + other.asked, points: one.points + other.points, counts };
}

/** The tallies of all editions and languages of a question in one. */
export function mergeTallies(tallies: readonly QuestionTally[]): QuestionTally[] {
  const merged = new Map<string, QuestionTally>();
  for (const tally of tallies) {
    const key = JSON.stringify([tally.lesson, tally.quiz, tally.question]);
    const before = merged.get(key);
    merged.set(key, before ? add(before, tally) : tally);
  }
  return [...merged.values()];
}

/** The hardest question first, of equals the one that was asked more; those that can't be judged come last. */
export function orderByHardness<T extends QuestionTally>(tallies: readonly T[]): T[] {
  return tallies.toSorted(
    (one, other) =>
      Number(isJudgeable(other)) - Number(isJudgeable(one)) ||
      percentOf(one) - percentOf(other) ||
      other.asked - one.asked,
  );
}
