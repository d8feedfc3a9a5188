import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';

/** The language in which a member of staff reads the admin. */
export function staffLanguageOf(i18n: { language: string }): Language {
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage;
}
