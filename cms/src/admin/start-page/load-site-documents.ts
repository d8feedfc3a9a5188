import { type GuardedCollection, reachOf } from '@duo/domain/accounts/permissions';
import { type Language, languages } from '@duo/domain/languages/languages';
import type { CollectionSlug, GlobalSlug } from 'payload';
import { comparePublication, type SiteDocument, type StatusByLanguage } from './site-document.ts';
import type { Viewer } from './viewer.ts';

/** A row in all its languages, with the few fields that were asked for. */
interface Row {
  id: number | string;
  updatedAt?: string;
  _status?: StatusByLanguage;
  [field: string]: unknown;
}

type Titles = Partial<Record<Language, string>>;

/** The collections whose documents are published by language, as far as the viewer publishes them. */
export function listPublishedCollections({ payload, user }: Viewer) {
  return payload.config.collections.filter(({ slug, versions }) => {
    const reach = reachOf(user.role, slug as GuardedCollection, 'update');
    return versions?.drafts && reach === 'all';
  });
}

/** A title that is the same in all languages, such as the name of a file, stands for each. */
function toTitles(title: unknown): Titles {
  if (typeof title !== 'string') return (title ?? {}) as Titles;
  return Object.fromEntries(languages.map((language) => [language, title]));
}

async function loadCollection({ payload, user }: Viewer, slug: CollectionSlug) {
  const titleField = payload.collections[slug].config.admin.useAsTitle ?? 'id';
  const asked = {
    collection: slug,
    locale: 'all',
    fallbackLocale: false,
    select: { [titleField]: true, _status: true, updatedAt: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  } as const;
  const [live, latest] = await Promise.all([
    payload.find(asked),
    payload.find({ ...asked, draft: true }),
  ]);
  const liveRows = new Map((live.docs as unknown as Row[]).map((row) => [row.id, row]));
  return (latest.docs as unknown as Row[]).map(
    (row): SiteDocument => ({
      kind: 'collection',
      slug,
      id: row.id,
      titles: toTitles(row[titleField]),
      states: comparePublication(liveRows.get(row.id)?._status ?? {}, row._status ?? {}),
      savedAt: row.updatedAt ?? null,
    }),
  );
}

async function loadGlobal({ payload, user }: Viewer, slug: GlobalSlug): Promise<SiteDocument> {
  const asked = {
    slug,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    user,
  } as const;
  const [live, latest] = (await Promise.all([
    payload.findGlobal(asked),
    payload.findGlobal({ ...asked, draft: true }),
  ])) as unknown as Row[];
  return {
    kind: 'global',
    slug,
    id: null,
    titles: {},
    states: comparePublication(live?._status ?? {}, latest?._status ?? {}),
    savedAt: latest?.updatedAt ?? null,
  };
}

/** Every document and global that the viewer publishes by language, with its state in each. */
export async function loadSiteDocuments(viewer: Viewer): Promise<SiteDocument[]> {
  const { config } = viewer.payload;
  const collections = listPublishedCollections(viewer);
  const globals = config.globals.filter(({ versions }) => versions?.drafts);
  const found = await Promise.all([
    ...collections.map(({ slug }) => loadCollection(viewer, slug as CollectionSlug)),
    ...globals.map(({ slug }) => loadGlobal(viewer, slug as GlobalSlug)),
  ]);
  return found.flat();
}
