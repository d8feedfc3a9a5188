import type { Day } from './days.ts';
import { wordsOf } from './words.ts';

/** What of two applications can be alike. */
export const likenesses = ['email', 'phone', 'birthDateAndName'] as const;
export type Likeness = (typeof likenesses)[number];

/** By what two applications are held against each other; what is not known is null. */
export interface Identity {
  /** As `normaliseEmail` gives it. */
  email: string | null;
  /** As `normalisePhone` gives it. */
  phone: string | null;
  birthDate: Day | null;
  name: string;
}

/** How many single letters have to change to make one word of the other (Levenshtein's distance). */
function countChanges(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

const lettersForOneMistake = 3;

function isSameWord(one: string, other: string): boolean {
  const isLong = Math.min(one.length, other.length) >= lettersForOneMistake;
  return one === other || (isLong && countChanges(one, other) <= 1);
}

/** Whether every word of the shorter name is in the longer one, in any order, but for one letter. */
export function areNamesSimilar(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  return (
    shorter.length > 0 && shorter.every((word) => longer.some((known) => isSameWord(word, known)))
  );
}

/** What two applications have in common that makes them look like one person's. */
export function listLikenesses(one: Identity, other: Identity): Likeness[] {
  const found: Record<Likeness, boolean> = {
    email: one.email !== null && one.email === other.email,
    phone: one.phone !== null && one.phone === other.phone,
    birthDateAndName:
      one.birthDate !== null &&
      one.birthDate === other.birthDate &&
      areNamesSimilar(one.name, other.name),
  };
  return likenesses.filter((likeness) => found[likeness]);
}
