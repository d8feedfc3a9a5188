import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';

/** The language in which the person at the other end reads messages. */
export function languageOf(req: PayloadRequest): Language {
  const language = req.i18n?.language;
  return isLanguage(language) ? language : defaultLanguage;
}

/** The language of the content that the request is about. */
export function contentLanguageOf(req: PayloadRequest): Language {
  return isLanguage(req.locale) ? req.locale : defaultLanguage;
}
