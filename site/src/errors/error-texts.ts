import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { chooseErrorTexts, type ErrorTexts } from '@duo/page-frame/error-texts';

/** The words of an error page for a status. */
export function writeErrorTexts(status: number, language: Language): ErrorTexts {
  const t = createTranslator(language, 'site');
  return chooseErrorTexts(status, {
    400: { title: t('error.400.title'), text: t('error.400.text') },
    403: { title: t('error.403.title'), text: t('error.403.text') },
    404: { title: t('error.404.title'), text: t('error.404.text') },
    500: { title: t('error.500.title'), text: t('error.500.text') },
    503: { title: t('error.503.title'), text: t('error.503.text') },
  });
}
