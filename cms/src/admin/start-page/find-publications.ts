import { isLanguage, type Language, languages } from '@duo/domain/languages/languages';
import type { StatusByLanguage } from './site-document.ts';

/** What a version says of itself, in all its languages. */
export interface VersionFacts {
  /** The document's id; a global's version has none. */
  parent?: number | string | null;
  updatedAt: string;
  publishedLocale?: string | null;
  /**
   * Payload writes two versions for each publication: the text that went live and, with this mark,
   * the drafts of all languages as they stand after it.
   */
  snapshot?: boolean | null;
  version: { _status?: StatusByLanguage | null };
}

export interface Publication {
  parent: number | string | null;
  language: Language;
  /** ISO 8601 instant. */
  at: string;
}

function findLanguage(version: VersionFacts, before: VersionFacts | undefined) {
  const now = version.version._status ?? {};
  if (isLanguage(version.publishedLocale) && now[version.publishedLocale] === 'published') {
    return version.publishedLocale;
  }
  const then = before?.version._status;
  if (!then) return undefined;
  return languages.find((code) => now[code] === 'published' && then[code] !== 'published');
}

/**
 * The publications that `versions`, the latest first, tell of: each document with its language and
 * moment, once for each, the latest first. One whose language cannot be told any more is left out.
 */
export function findPublications(versions: readonly VersionFacts[]): Publication[] {
  const publications = new Map<string, Publication>();
  for (const [index, version] of versions.entries()) {
    if (!version.snapshot) continue;
    const parent = version.parent ?? null;
    const older = versions.slice(index + 1).filter((other) => (other.parent ?? null) === parent);
    // The first older one is the other half of this publication.
    const language = findLanguage(version, older[1]);
    const key = `${parent}/${language}`;
    if (!language || publications.has(key)) continue;
    publications.set(key, { parent, language, at: version.updatedAt });
  }
  return [...publications.values()];
}
