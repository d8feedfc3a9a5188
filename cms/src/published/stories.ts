import { findConsentGaps } from '@duo/domain/testimonials/consent';
import type { StoryTeaser } from '@duo/domain/testimonials/testimonial';
import type { Testimonial } from '../payload-types.ts';
import { findPageByKey } from './addresses.ts';
import { readPicture } from './pictures.ts';
import type { Reader } from './reader.ts';

const idOf = (relation: unknown) =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation;

async function findConsent(reader: Reader, story: Testimonial) {
  const id = idOf(story.consent);
  if (!id) return null;
  return reader.req.payload.findByID({
    collection: 'testimonial-consents',
    id: id as number,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
}

async function findBranchName(reader: Reader, story: Testimonial) {
  const id = idOf(story.branch);
  const branch = id ? await reader.findById('branches', id as number) : null;
  return branch?.city ?? null;
}

/**
 * A story as its card shows it; null when its consent is not valid now, whatever its state, or when
 * the page that holds the stories is not published in this language.
 */
export async function toStoryTeaser(
  reader: Reader,
  story: Testimonial,
  { isPreview = false } = {},
): Promise<StoryTeaser | null> {
  const consent = await findConsent(reader, story);
  if (!isPreview && findConsentGaps(consent, new Date()).length > 0) return null;
  const parent = await findPageByKey(reader, 'stories');
  if (!isPreview && (!parent?.slug || !story.slug)) return null;
  return {
    id: story.id,
    path: `/${reader.language}/${parent?.slug ?? ''}/${story.slug ?? ''}`,
    name: story.anonymous ? null : (story.name ?? null),
    role: story.role,
    branchName: await findBranchName(reader, story),
    sector: story.sector ?? null,
    title: story.title ?? '',
    summary: story.summary ?? '',
    ownWords: consent?.words === 'own',
    portrait: await readPicture(reader, story.portrait),
    drawing: story.drawing,
  };
}

/** Those of the stories that may be shown, in their order. */
export async function toStoryTeasers(
  reader: Reader,
  stories: readonly Testimonial[],
): Promise<StoryTeaser[]> {
  const teasers = await Promise.all(stories.map((story) => toStoryTeaser(reader, story)));
  return teasers.filter((teaser) => teaser !== null);
}
