import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';

/** What a page about the training is called in the browser's tab; null for any other page of the admin. */
export function nameTrainingPage(
  [first, second]: readonly string[],
  language: Language,
): string | null {
  if (first !== 'training') return null;
  const t = createTranslator(language, 'cms');
  if (second === 'translations') return t('training.translations.title');
  if (second === 'learners') return t('training.learners.title');
  return second === 'work' ? t('training.work.title') : t('training.waiting.title');
}
