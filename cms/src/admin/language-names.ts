import { type Language, languages } from '@duo/domain/languages/languages';
import { locales } from '@duo/i18n/locales';

/** What a language is called in another, as it stands in a sentence: "néerlandais", "Dutch". */
export function nameLanguage(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(locales[inLanguage], { type: 'language' }).of(language) ?? language;
}

/** A sentence for each language that content is written in, naming it in the reader's own. */
export function sayForEachLanguage(
  reader: Language,
  say: (language: string) => string,
): Record<Language, string> {
  const entries = languages.map((code) => [code, say(nameLanguage(code, reader))]);
  return Object.fromEntries(entries) as Record<Language, string>;
}
