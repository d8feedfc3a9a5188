import { findConsentGaps } from '@duo/domain/testimonials/consent';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Testimonial } from '../payload-types.ts';
import { forgetDocument } from '../publishing/purge-log.ts';

type Id = number | string;

/** As much of an update as takes a document off the site in every language, whatever its drafts hold. */
const offTheSite = {
  unpublishAllLocales: true,
  overrideAccess: true,
  overrideLock: true,
} as const;

async function unpublishEverywhere(id: Id, req: PayloadRequest) {
  const data = { _status: 'draft' } as const;
  await req.payload.update({ collection: 'testimonials', id, data, ...offTheSite, req });
  await forgetDocument(req, 'testimonials', id);
}

async function withholdPortrait(id: Id, req: PayloadRequest) {
  const data = { withheld: true, _status: 'draft' } as const;
  await req.payload.update({ collection: 'media', id, data, ...offTheSite, req });
  await forgetDocument(req, 'media', id);
}

/** The stories of a consent: as they are live, and as their drafts are. */
async function findStories(consent: Id, req: PayloadRequest): Promise<Testimonial[]> {
  const asked = {
    collection: 'testimonials',
    where: { consent: { equals: consent } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  } as const;
  const live = await req.payload.find(asked);
  const drafts = await req.payload.find({ ...asked, draft: true });
  return [...live.docs, ...drafts.docs];
}

function listPortraits(stories: readonly Testimonial[]): Set<Id> {
  const portraits = stories.flatMap(({ portrait }) => portrait ?? []);
  return new Set(
    portraits.map((portrait) => (typeof portrait === 'object' ? portrait.id : portrait)),
  );
}

/**
 * Takes the stories of a consent that is withdrawn, or no longer whole, off the site in every
 * language, in the transaction of the change. A withdrawal takes their portraits as well, those of
 * drafts included. Source: GDPR art. 7(3).
 */
export const withdrawStories: CollectionAfterChangeHook = async ({ doc, req }) => {
  const gaps = findConsentGaps(doc, new Date());
  if (gaps.length === 0) return doc;
  const stories = await findStories(doc.id, req);
  for (const id of new Set(stories.map((story) => story.id))) await unpublishEverywhere(id, req);
  if (!gaps.includes('withdrawn')) return doc;
  for (const id of listPortraits(stories)) await withholdPortrait(id, req);
  return doc;
};
