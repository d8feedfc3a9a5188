import { isLanguage, type Language } from '@duo/domain/languages/languages';
import { chooseLanguage } from '@duo/i18n/negotiate';

/** The language that an address names, by its first folder; null when it names none. */
export function languageOfPath(pathname: string): Language | null {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : null;
}

/** The language of a page that stands at no language's address: the remembered one, the browser's, French. */
export function languageOfReader(
  remembered: Language | null,
  acceptLanguage: string | undefined,
): Language {
  return chooseLanguage({ cookie: remembered, acceptLanguage });
}
