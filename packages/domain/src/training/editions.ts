import type { LessonBlock, LessonContent } from './lesson.ts';

/** A value as JSON in which keys have one order, so that what is equal is the same text. */
export function writeCanonically(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

/** Which blocks of an edition are new or were changed since an earlier one, by their place. */
export function listChangedBlocks(
  before: Pick<LessonContent, 'blocks'>,
  after: Pick<LessonContent, 'blocks'>,
): number[] {
  const known = new Set(before.blocks.map((block: LessonBlock) => writeCanonically(block)));
  return after.blocks.flatMap((block, place) =>
    known.has(writeCanonically(block)) ? [] : [place],
  );
}

/** An edition among those of a lesson in one language, by which it is seen whether somebody must be told. */
export interface EditionMark {
  number: number;
  changeKind: 'minor' | 'major';
}

/**
 * Whether somebody who finished with an edition is offered what changed since: when a major one came
 * after it that she has not confirmed.
 */
export function needsRefresher(seenNumber: number, editions: readonly EditionMark[]): boolean {
  return editions.some(({ number, changeKind }) => number > seenNumber && changeKind === 'major');
}

/** How a translation stands beside its source. */
export type TranslationState = 'missing' | 'draft' | 'stale' | 'current';

/**
 * @param edition the current edition in the language; null while there is none
 * @param sourceHash the hash of the source language's current edition; null while there is none
 */
export function findTranslationState(
  { hasDraft, edition }: { hasDraft: boolean; edition: { sourceHash: string } | null },
  sourceHash: string | null,
): TranslationState {
  if (edition) return edition.sourceHash === sourceHash ? 'current' : 'stale';
  return hasDraft ? 'draft' : 'missing';
}

const wordsPerMinute = 180;
const minutesPerQuestion = 1;
const minutesPerReflection = 8;
const minutesPerScenario = 6;

/** What a learner reads, by the names of its fields; `text` is a piece of running text too. */
const readFields = new Set([
  ...['title', 'body', 'text', 'points', 'caption', 'prompt', 'feedback'],
  ...['whenRight', 'whenWrong', 'left', 'right'],
]);

function listReadTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return readFields.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => listReadTexts(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listReadTexts(inner, key));
}

function countWords(value: unknown): number {
  const text = listReadTexts(value)
    .join(' ')
    .replaceAll(/<[^>]*>|&[a-z#\d]+;/gi, ' ');
  return text.match(/[\p{Letter}\p{Number}]+/gu)?.length ?? 0;
}

/** A block of an edition, or of a form that is being written. */
export interface MeasuredBlock {
  type: string;
  questions?: unknown;
}

/** The minutes that a lesson takes, as they are proposed to its trainer: from its words and exercises. */
export function proposeMinutes({ blocks }: { blocks: readonly MeasuredBlock[] }): number {
  const exercises = blocks.reduce((sum, { type, questions }) => {
    if (type === 'quiz') {
      return sum + (Array.isArray(questions) ? questions.length : 0) * minutesPerQuestion;
    }
    if (type === 'reflection') return sum + minutesPerReflection;
    return type === 'scenario' ? sum + minutesPerScenario : sum;
  }, 0);
  return Math.max(1, Math.ceil(countWords(blocks) / wordsPerMinute + exercises));
}
