import { readReference } from '@duo/domain/applications/reference';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';

/** What a page about applications is called in the browser's tab; null for any other page of the admin. */
export function nameApplicationsPage(
  [first, second]: readonly string[],
  language: Language,
): string | null {
  if (first !== 'applications') return null;
  const t = createTranslator(language, 'cms');
  if (second === 'by-telephone') return t('telephone.title');
  return (second && readReference(second)) || t('queue.title');
}
