import { type ConsentConcern, loadConsentConcerns } from './load-consent-concerns.ts';
import { loadEditorsAtWork } from './load-editors-at-work.ts';
import { loadPlans, type Plan } from './load-plans.ts';
import { type LatePublication, loadPublications } from './load-publications.ts';
import { loadSiteDocuments } from './load-site-documents.ts';
import { loadWithheldPictures } from './load-withheld-pictures.ts';
import { keyOf, type SiteDocument } from './site-document.ts';
import type { Viewer } from './viewer.ts';
import { findMissingTranslations, findWaitingDrafts, type WaitingDraft } from './waiting-work.ts';

const latelyMs = 14 * 24 * 60 * 60 * 1000;
const plansShown = 8;
const publicationsShown = 24;

/** What waits for those who publish, and what they published lately. */
export interface EditorialWork {
  documents: ReadonlyMap<string, SiteDocument>;
  drafts: WaitingDraft[];
  untranslated: SiteDocument[];
  plans: Plan[];
  concerns: ConsentConcern[];
  publications: LatePublication[];
  /** Names, by the document's key. */
  editorsAtWork: ReadonlyMap<string, string>;
}

const nameKey = (slug: string, id: number | string) => keyOf({ kind: 'collection', slug, id });

/** Loads what an editor's start page shows at `now`. */
export async function loadEditorialWork(viewer: Viewer, now: Date): Promise<EditorialWork> {
  const since = new Date(now.getTime() - latelyMs);
  const [documents, plans, concerns, withheld, publications, editorsAtWork] = await Promise.all([
    loadSiteDocuments(viewer),
    loadPlans(viewer, plansShown),
    loadConsentConcerns(viewer, now),
    loadWithheldPictures(viewer),
    loadPublications(viewer, { since, limit: publicationsShown }),
    loadEditorsAtWork(viewer, now),
  ]);
  // A story without a valid consent waits for the consent, not for a translation.
  const held = new Set([
    ...concerns.map(({ storyId }) => nameKey('testimonials', storyId)),
    ...[...withheld].map((id) => nameKey('media', id)),
  ]);
  const publishable = documents.filter((document) => !held.has(keyOf(document)));
  return {
    documents: new Map(documents.map((document) => [keyOf(document), document])),
    drafts: findWaitingDrafts(publishable),
    untranslated: findMissingTranslations(publishable),
    plans,
    concerns,
    publications,
    editorsAtWork,
  };
}
