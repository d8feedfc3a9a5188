import type { Language } from '@duo/domain/languages/languages';
import { locales } from '@duo/i18n/locales';

/** Languages by their names in the reader's, such as "français, néerlandais et anglais". */
export function listSpokenLanguages(spoken: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(locales[language], { type: 'language' });
  const list = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return list.format(spoken.map((code) => names.of(code) ?? code));
}
