import { proposeMinutes } from '@duo/domain/training/editions';
import type { LessonBlock } from '@duo/domain/training/lesson';

type Row = Record<string, unknown>;

/** What a learner reads, by the names of its fields; `text` is a piece of running text too. */
const readFields = [
  ...['title', 'body', 'text', 'caption', 'prompt', 'feedback'],
  ...['whenRight', 'whenWrong', 'left', 'right'],
];

function collectWords(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return readFields.includes(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => collectWords(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collectWords(inner, key));
}

function toMeasured(block: Row): LessonBlock[] {
  const text: LessonBlock = { type: 'text', body: collectWords(block).join(' ') };
  const { blockType } = block;
  if (blockType === 'quiz') {
    const questions = Array.isArray(block.questions) ? block.questions.map(() => null) : [];
    return [text, { type: 'quiz', questions } as unknown as LessonBlock];
  }
  const isExercise = blockType === 'reflection' || blockType === 'scenario';
  return isExercise ? [text, { type: blockType } as LessonBlock] : [text];
}

/** The minutes that the blocks of an open form would take; null while there are none. */
export function proposeForForm(blocks: unknown): number | null {
  if (!Array.isArray(blocks) || blocks.length === 0) return null;
  return proposeMinutes({ blocks: blocks.flatMap((block) => toMeasured(block as Row)) });
}
