import type { Language } from '@duo/domain/languages/languages';
import type { LessonState } from '@duo/domain/training/course';
import type { TranslationState } from '@duo/domain/training/editions';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

type Key = MessageKey<'training'>;

const translationNames: Record<TranslationState, Key> = {
  missing: 'translation.missing',
  draft: 'translation.draft',
  stale: 'translation.stale',
  current: 'translation.current',
};

const lessonNames: Record<LessonState, Key> = {
  locked: 'lesson.locked',
  open: 'lesson.open',
  begun: 'lesson.begun',
  waiting: 'lesson.waiting',
  done: 'lesson.done',
};

/** How a lesson stands in a language, to its trainer. */
export function nameTranslationState(state: TranslationState, language: Language): string {
  return createTranslator(language, 'training')(translationNames[state]);
}

/** How a lesson stands, to its learner. */
export function nameLessonState(state: LessonState, language: Language): string {
  return createTranslator(language, 'training')(lessonNames[state]);
}
