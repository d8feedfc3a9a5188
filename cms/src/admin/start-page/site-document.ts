import { type Language, languages } from '@duo/domain/languages/languages';

/**
 * Where a document stands in one language: `live`; `changed`, live with a draft beside it that differs;
 * `draft`, written but not live; `absent`, never written.
 */
export type PublicationState = 'live' | 'changed' | 'draft' | 'absent';

/** What names a document, or a global, whose id is null. */
export interface DocumentName {
  kind: 'collection' | 'global';
  slug: string;
  id: number | string | null;
}

/** A document of the site, as far as publishing it goes. */
export interface SiteDocument extends DocumentName {
  /** Its title in each language that has one. A global has none. */
  titles: Partial<Record<Language, string>>;
  states: Record<Language, PublicationState>;
  /** When its latest draft was saved, as an ISO 8601 instant; null when nothing ever was. */
  savedAt: string | null;
}

export type StatusByLanguage = Partial<Record<Language, 'draft' | 'published' | null>>;

/** Tells the state in each language from what is live and what was saved last. */
export function comparePublication(
  live: StatusByLanguage,
  latest: StatusByLanguage,
): Record<Language, PublicationState> {
  const compare = (language: Language): PublicationState => {
    const isWritten = Boolean(latest[language]);
    if (live[language] !== 'published') return isWritten ? 'draft' : 'absent';
    return latest[language] === 'draft' ? 'changed' : 'live';
  };
  return Object.fromEntries(languages.map((code) => [code, compare(code)])) as Record<
    Language,
    PublicationState
  >;
}

/** The same text for the same document, to look it up by. */
export function keyOf({ kind, slug, id }: DocumentName): string {
  return `${kind}/${slug}/${id}`;
}
