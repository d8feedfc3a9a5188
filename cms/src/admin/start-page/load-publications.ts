import type { CollectionSlug, GlobalSlug, Where } from 'payload';
import { findPublications, type Publication, type VersionFacts } from './find-publications.ts';
import { listPublishedCollections } from './load-site-documents.ts';
import type { DocumentName } from './site-document.ts';
import type { Viewer } from './viewer.ts';

export interface LatePublication extends Pick<Publication, 'language' | 'at'> {
  document: DocumentName;
}

/** Enough to tell the last few publications of a collection from its drafts. */
const versionsRead = 100;

function askFor({ user }: Viewer, since: Date) {
  const where: Where = { updatedAt: { greater_than_equal: since.toISOString() } };
  return {
    where,
    locale: 'all',
    select: {
      parent: true,
      updatedAt: true,
      publishedLocale: true,
      snapshot: true,
      version: { _status: true },
    } as never,
    sort: ['-updatedAt', '-id'] as string[],
    limit: versionsRead,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  } as const;
}

const nameIn =
  (kind: DocumentName['kind'], slug: string) =>
  ({ parent, language, at }: Publication): LatePublication => ({
    document: { kind, slug, id: parent },
    language,
    at,
  });

/** What was published since, the latest first, each document once for each language. */
export async function loadPublications(
  viewer: Viewer,
  { since, limit }: { since: Date; limit: number },
): Promise<LatePublication[]> {
  const { payload } = viewer;
  const { config } = payload;
  const asked = askFor(viewer, since);
  const ofCollection = async (collection: CollectionSlug) => {
    const { docs } = await payload.findVersions({ collection, ...asked });
    return findPublications(docs as unknown as VersionFacts[]).map(
      nameIn('collection', collection),
    );
  };
  const ofGlobal = async (slug: GlobalSlug) => {
    const { docs } = await payload.findGlobalVersions({ slug, ...asked });
    return findPublications(docs as unknown as VersionFacts[]).map(nameIn('global', slug));
  };
  const globals = config.globals.filter(({ versions }) => versions?.drafts);
  const found = await Promise.all([
    ...listPublishedCollections(viewer).map(({ slug }) => ofCollection(slug as CollectionSlug)),
    ...globals.map(({ slug }) => ofGlobal(slug as GlobalSlug)),
  ]);
  return found
    .flat()
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, limit);
}
