import type { LessonContent } from '../lesson.ts';
import { compareKeys, listDoubledKeys } from '../structure.ts';
import { type DraftBlock, findBlockGaps } from './block-gaps.ts';
import { findTextGaps, type Gap, isBlank } from './gaps.ts';

/** A lesson as its draft stands in one language. */
export interface LessonDraft {
  title: string;
  summary: string;
  minutes: number | null;
  blocks: DraftBlock[];
  /** Whether those who finished must be told; every way of publishing needs it once there is an edition. */
  changeKind: 'minor' | 'major' | null;
  whatChanged: string;
  /** Whether it is a copy of another language that nobody has translated yet. */
  isToTranslate?: boolean;
}

/** What the gate has to know beside the draft. */
export interface GateContext {
  /** Whether this language has an edition already, so that the edit is minor or major. */
  hasEdition: boolean;
  /** For a translation, the source language's current edition; `none` while there is none; null for the source itself. */
  source: Pick<LessonContent, 'blocks'> | 'none' | null;
}

function* findChangeGaps(
  { changeKind, whatChanged }: LessonDraft,
  { hasEdition }: GateContext,
): Iterable<Gap> {
  if (!hasEdition) return;
  if (!changeKind) yield { kind: 'changeKindMissing', path: 'changeKind' };
  if (changeKind === 'major' && isBlank(whatChanged)) {
    yield { kind: 'whatChangedMissing', path: 'whatChanged' };
  }
}

function* findKeyGaps(draft: LessonDraft, { source }: GateContext): Iterable<Gap> {
  const content = draft as unknown as Pick<LessonContent, 'blocks'>;
  for (const about of listDoubledKeys(content)) yield { kind: 'keyDoubled', path: 'blocks', about };
  if (source === null) return;
  if (source === 'none') {
    yield { kind: 'sourceNotPublished', path: 'blocks' };
    return;
  }
  const { lacking, surplus } = compareKeys(source, content);
  for (const about of lacking) yield { kind: 'keyLacking', path: 'blocks', about };
  for (const about of surplus) yield { kind: 'keySurplus', path: 'blocks', about };
}

/**
 * All that keeps a lesson's draft from being published in its language, in the order of the form; nothing
 * when it may go live. Source: the association's rule that no unfinished lesson meets a learner (decision 0021).
 */
export function findGaps(draft: LessonDraft, context: GateContext): Gap[] {
  const gaps: Gap[] = [
    ...findTextGaps([['title', draft.title]], 'titleMissing'),
    ...findTextGaps([['summary', draft.summary]], 'summaryMissing'),
  ];
  if (!draft.minutes || draft.minutes < 1) gaps.push({ kind: 'minutesMissing', path: 'minutes' });
  if (draft.blocks.length === 0) gaps.push({ kind: 'bodyMissing', path: 'blocks' });
  for (const [index, block] of draft.blocks.entries()) {
    gaps.push(...findBlockGaps(block, `blocks.${index}`));
  }
  if (draft.isToTranslate) gaps.push({ kind: 'notTranslated', path: 'toTranslate' });
  return [...gaps, ...findKeyGaps(draft, context), ...findChangeGaps(draft, context)];
}
