import { type Language, languages } from '@duo/domain/languages/languages';
import type { SiteDocument } from './site-document.ts';

/** A draft in one language that readers do not see yet. */
export interface WaitingDraft {
  document: SiteDocument;
  language: Language;
  /** Whether an older text of it is live meanwhile. */
  isLive: boolean;
}

function isLiveIn(document: SiteDocument, language: Language): boolean {
  const state = document.states[language];
  return state === 'live' || state === 'changed';
}

function isLiveSomewhere(document: SiteDocument): boolean {
  return languages.some((language) => isLiveIn(document, language));
}

/**
 * Drafts that differ from what is live, the last saved first: changes to what is live, and documents
 * that are live in no language. A draft of one language beside another that is live is a translation.
 */
export function findWaitingDrafts(documents: readonly SiteDocument[]): WaitingDraft[] {
  const drafts = documents.flatMap((document) =>
    languages.flatMap((language): WaitingDraft[] => {
      const state = document.states[language];
      if (state === 'changed') return [{ document, language, isLive: true }];
      const isNew = state === 'draft' && !isLiveSomewhere(document);
      return isNew ? [{ document, language, isLive: false }] : [];
    }),
  );
  return drafts.sort((one, other) =>
    (other.document.savedAt ?? '').localeCompare(one.document.savedAt ?? ''),
  );
}

/** Documents that are live in one language, and not in another. */
export function findMissingTranslations(documents: readonly SiteDocument[]): SiteDocument[] {
  return documents.filter(
    (document) =>
      isLiveSomewhere(document) && languages.some((language) => !isLiveIn(document, language)),
  );
}
