import type { Language } from '@duo/domain/languages/languages';
import { chooseLanguage } from '@duo/i18n/negotiate';

const languageCookie = /(?:^|;\s*)payload-lng=([a-z]+)/;

/** The language in which the person at the other end has the admin. */
export function readerLanguage(cookie?: string | null, acceptLanguage?: string | null): Language {
  return chooseLanguage({ cookie: languageCookie.exec(cookie ?? '')?.[1], acceptLanguage });
}
