import { type Language, languageFacts, languages } from '@duo/domain/languages/languages';
import type { LanguageLink } from '@duo/page-frame/language-link';
import { type Alternate, withoutLanguage } from '../layout/addresses.ts';

/**
 * The switch of a page. Where a page isn't translated the link keeps its path: there the page stands in the
 * language that it has, below a notice in the reader's.
 */
export function listLanguageLinks(
  current: Language,
  path: string,
  alternates: readonly Alternate[],
): LanguageLink[] {
  const slug = withoutLanguage(path);
  return languages.map((language) => ({
    language,
    name: languageFacts[language].name,
    href:
      alternates.find((alternate) => alternate.language === language)?.path ??
      (slug === '' ? `/${language}` : `/${language}/${slug}`),
    isCurrent: language === current,
  }));
}
