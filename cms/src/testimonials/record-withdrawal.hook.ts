import type { CollectionAfterChangeHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import type { TestimonialConsent } from '../payload-types.ts';

/** Records that a consent was withdrawn, once for each withdrawal. */
export const recordWithdrawal: CollectionAfterChangeHook<TestimonialConsent> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (!doc.withdrawnOn || previousDoc?.withdrawnOn) return doc;
  await recordAct(req, {
    act: 'storyConsentWithdrawn',
    about: { collection: 'testimonial-consents', id: doc.id },
  });
  return doc;
};
