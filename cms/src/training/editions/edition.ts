import type { Language } from '@duo/domain/languages/languages';
import type { ExerciseRule } from '@duo/domain/training/completion';
import type { EditionMark } from '@duo/domain/training/editions';
import type { LessonContent } from '@duo/domain/training/lesson';
import type { LessonEdition } from '../../payload-types.ts';

type Id = number | string;

/** What is known of an edition without its content. */
export interface EditionFacts extends EditionMark {
  id: Id;
  lessonId: Id;
  language: Language;
  title: string;
  summary: string;
  minutes: number;
  /** What decides when the lesson is complete, in the order of the lesson. */
  rules: ExerciseRule[];
  /** In the trainer's words, for learners; empty for a minor one. */
  whatChanged: string;
  hash: string;
  sourceHash: string;
  /** ISO 8601. */
  publishedAt: string;
}

/** An edition as learners read it. */
export interface Edition extends EditionFacts {
  content: LessonContent;
}

/** All but the content, which is much. */
export const factFields = {
  lesson: true,
  language: true,
  number: true,
  changeKind: true,
  title: true,
  summary: true,
  minutes: true,
  rules: true,
  whatChanged: true,
  hash: true,
  sourceHash: true,
  publishedAt: true,
} as const;

export type StoredFacts = Pick<LessonEdition, keyof typeof factFields | 'id'>;

export function toFacts(row: StoredFacts): EditionFacts {
  const { lesson, rules, whatChanged, ...facts } = row;
  return {
    ...facts,
    lessonId: typeof lesson === 'object' ? lesson.id : lesson,
    rules: rules as unknown as ExerciseRule[],
    whatChanged: whatChanged ?? '',
  };
}
