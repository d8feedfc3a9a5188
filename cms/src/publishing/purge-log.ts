import { languages } from '@duo/domain/languages/languages';
import { documentTag, globalTag, queryTag, type Tag } from '@duo/domain/publishing/tags';
import type { Payload, PayloadRequest } from 'payload';

/** How many entries stay: a site that was away for longer purges everything. */
const keptEntries = 1000;

interface Purge {
  tags: Tag[];
  /** Of these not even the last good copy may be kept. */
  forget: Tag[];
}

/** What has changed since a version. `tags` is null when the log no longer reaches back so far. */
export interface ContentChanges {
  version: number;
  tags: Tag[] | null;
  forget: Tag[];
}

/** The content version: a number that every change to the site or to a course raises, in its transaction. */
export async function readContentVersion(
  { db }: Payload,
  req: Partial<PayloadRequest> = {},
): Promise<number> {
  const { docs } = await db.find<Purge & { version: number }>({
    collection: 'purges',
    sort: '-version',
    limit: 1,
    pagination: false,
    select: { version: true },
    req,
  });
  return docs[0]?.version ?? 0;
}

async function append(req: PayloadRequest, purge: Purge): Promise<void> {
  const version = (await readContentVersion(req.payload, req)) + 1;
  await req.payload.create({
    collection: 'purges',
    data: { version, tags: purge.tags, forget: purge.forget },
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (version % 100 !== 0) return;
  await req.payload.delete({
    collection: 'purges',
    where: { version: { less_than: version - keptEntries } },
    overrideAccess: true,
    req,
  });
}

/** Notes in the operation's transaction that a document changed on the site. */
export async function purgeDocument(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> {
  const queries = languages.map((language) => queryTag(collection, language));
  await append(req, { tags: [documentTag(collection, id), ...queries], forget: [] });
}

/** Notes in the operation's transaction that a global changed on the site. */
export async function purgeGlobal(req: PayloadRequest, slug: string): Promise<void> {
  await append(req, { tags: languages.map((language) => globalTag(slug, language)), forget: [] });
}

/** Notes that of a document not even a stale copy may be shown any more. */
export async function forgetDocument(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<void> {
  await append(req, { tags: [], forget: [documentTag(collection, id)] });
}

/** What changed after `since`; null asks for the present version alone. */
export async function findChanges(payload: Payload, since: number | null): Promise<ContentChanges> {
  const version = await readContentVersion(payload);
  if (since === null || since === version) return { version, tags: [], forget: [] };
  const { docs } = await payload.find({
    collection: 'purges',
    where: { version: { greater_than: since } },
    sort: 'version',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const isWhole = since < version && docs.length === version - since;
  const collect = (part: 'tags' | 'forget') => [
    ...new Set(docs.flatMap((entry) => entry[part] as Tag[])),
  ];
  return { version, tags: isWhole ? collect('tags') : null, forget: collect('forget') };
}
