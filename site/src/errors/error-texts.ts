import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';

/** What an error page says: what happened, and what one can do. */
export interface ErrorTexts {
  title: string;
  text: string;
}

/** The words for a status; one that has none of its own gets those of its class. */
export function writeErrorTexts(status: number, language: Language): ErrorTexts {
  const t = createTranslator(language, 'site');
  switch (status) {
    case 403:
      return { title: t('error.403.title'), text: t('error.403.text') };
    case 404:
      return { title: t('error.404.title'), text: t('error.404.text') };
    case 503:
      return { title: t('error.503.title'), text: t('error.503.text') };
    default:
      return status < 500
        ? { title: t('error.400.title'), text: t('error.400.text') }
        : { title: t('error.500.title'), text: t('error.500.text') };
  }
}
