import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import { type Language, languageFacts, languages } from '@duo/domain/languages/languages';
import type { LanguageLink } from '@duo/page-frame/language-link';
import { readDestination } from '../visit/destination.ts';
import type { Visit } from '../visit/visit.ts';

/** What a page's address needs to be the same page; the others only tell what has just been done. */
const lasting: Record<string, (value: string) => boolean> = {
  to: (value) => readDestination(value) !== null,
  token: (value) => /^[\w-]{43}$/.test(value),
  back: (value) => value === 'check',
  lesson: (value) => /^[a-z0-9-]{1,80}$/.test(value),
  module: (value) => /^[a-z0-9-]{1,80}$/.test(value),
};

// The form for a new address's code is the answer to the one before it, and has no address of its own.
const standsFor: Partial<Record<PortalPage, PortalPage>> = { changeEmailCode: 'changeEmail' };

/**
 * Where a page stands: its own path with what it needs, and the same page in each language.
 * @param isPosted whether these addresses are sent the page's form, or opened by themselves
 */
export function describePlace(
  { page, language, query }: Pick<Visit, 'page' | 'language' | 'query'>,
  isPosted: boolean,
): { path: string; languageLinks: LanguageLink[] } {
  const kept = new URLSearchParams([...query].filter(([name, value]) => lasting[name]?.(value)));
  const opened = isPosted ? page : (standsFor[page] ?? page);
  const pathIn = (other: Language) => portalPath(opened, other) + (kept.size > 0 ? `?${kept}` : '');
  return {
    path: pathIn(language),
    languageLinks: languages.map((other) => ({
      language: other,
      name: languageFacts[other].name,
      href: pathIn(other),
      isCurrent: other === language,
    })),
  };
}
