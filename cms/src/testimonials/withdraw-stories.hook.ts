import { findConsentGaps } from '@duo/domain/testimonials/consent';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Testimonial } from '../payload-types.ts';
import { forgetDocument } from '../publishing/purge-log.ts';

async function unpublishEverywhere(story: Testimonial, req: PayloadRequest) {
  await req.payload.update({
    collection: 'testimonials',
    id: story.id,
    data: { _status: 'draft' },
    unpublishAllLocales: true,
    overrideAccess: true,
    overrideLock: true,
    req,
  });
  await forgetDocument(req, 'testimonials', story.id);
}

async function withholdPortrait(story: Testimonial, req: PayloadRequest) {
  if (!story.portrait) return;
  const id = typeof story.portrait === 'object' ? story.portrait.id : story.portrait;
  await req.payload.update({
    collection: 'media',
    id,
    data: { withheld: true },
    overrideAccess: true,
    req,
  });
  await forgetDocument(req, 'media', id);
}

/**
 * Takes the stories of a consent that is withdrawn, or no longer whole, off the site in every
 * language, in the transaction of the change. A withdrawal takes their portraits as well.
 * Source: GDPR art. 7(3).
 */
export const withdrawStories: CollectionAfterChangeHook = async ({ doc, req }) => {
  const gaps = findConsentGaps(doc, new Date());
  if (gaps.length === 0) return doc;
  const stories = await req.payload.find({
    collection: 'testimonials',
    where: { consent: { equals: doc.id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const story of stories.docs) {
    await unpublishEverywhere(story, req);
    if (gaps.includes('withdrawn')) await withholdPortrait(story, req);
  }
  return doc;
};
