import type { Language } from '@duo/domain/languages/languages';
import type { QuizQuestion } from '@duo/domain/training/lesson';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

const kindNames: Record<QuizQuestion['kind'], MessageKey<'training'>> = {
  one: 'question.one',
  several: 'question.several',
  trueFalse: 'question.trueFalse',
  order: 'question.order',
  match: 'question.match',
  short: 'question.short',
  situation: 'question.situation',
};

/** A kind of question, as trainers choose it. */
export function nameQuestionKind(kind: QuizQuestion['kind'], language: Language): string {
  return createTranslator(language, 'training')(kindNames[kind]);
}
