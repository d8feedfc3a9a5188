import type { ShownBlock } from '@duo/domain/training/learner-view';

/** A block of one type. */
export type BlockOf<Type extends ShownBlock['type']> = Extract<ShownBlock, { type: Type }>;

/** The paragraphs of a text without markup, which blank lines part. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
