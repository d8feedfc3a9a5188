import { type ConsentGap, findConsentGaps } from '@duo/domain/testimonials/consent';
import type { TestimonialConsent } from '../../payload-types.ts';
import type { Viewer } from './viewer.ts';

/** A story that may not be published, and what its consent lacks. */
export interface ConsentConcern {
  storyId: number | string;
  /** Null when no consent is tied to the story. */
  consentId: number | string | null;
  gaps: ConsentGap[];
  /** When it was withdrawn, as ISO 8601. */
  withdrawnOn: string | null;
}

const idOf = (value: { id: number | string } | number | string) =>
  typeof value === 'object' ? value.id : value;

async function loadConsents({ payload, user }: Viewer) {
  const { docs } = await payload.find({
    collection: 'testimonial-consents',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  return new Map<number | string, TestimonialConsent>(docs.map((row) => [row.id, row]));
}

/** The stories whose consent is not valid at `now`, the withdrawn ones last. */
export async function loadConsentConcerns(viewer: Viewer, now: Date): Promise<ConsentConcern[]> {
  const { payload, user } = viewer;
  const consents = await loadConsents(viewer);
  const stories = await payload.find({
    collection: 'testimonials',
    draft: true,
    depth: 0,
    pagination: false,
    select: { consent: true },
    overrideAccess: false,
    user,
  });
  const concerns = stories.docs.flatMap(({ id, consent }): ConsentConcern[] => {
    const record = consent ? consents.get(idOf(consent)) : undefined;
    const gaps = findConsentGaps(record, now);
    if (gaps.length === 0) return [];
    const withdrawnOn = record?.withdrawnOn ?? null;
    return [{ storyId: id, consentId: record?.id ?? null, gaps, withdrawnOn }];
  });
  return concerns.sort((one, other) => Number(!!one.withdrawnOn) - Number(!!other.withdrawnOn));
}
