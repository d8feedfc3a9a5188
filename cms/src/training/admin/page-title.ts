import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

const titles: Record<string, MessageKey<'cms'>> = {
  translations: 'training.translations.title',
  learners: 'training.learners.title',
  work: 'training.work.title',
  stops: 'training.stops.title',
  questions: 'training.hard.title',
  feedback: 'training.feedback.title',
  certificates: 'training.certificates.title',
};

/** What a page about the training is called in the browser's tab; null for any other page of the admin. */
export function nameTrainingPage(
  [first, second]: readonly string[],
  language: Language,
): string | null {
  if (first !== 'training') return null;
  const t = createTranslator(language, 'cms');
  return t(titles[second ?? ''] ?? 'training.waiting.title');
}
