import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';

const longest = 60;

function toKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

async function isTaken(req: PayloadRequest, collection: CollectionSlug, key: string) {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

/**
 * Gives a document its part of the address in the portal when it is first published, from the title that it
 * has then, and never another: learners keep addresses.
 */
export function keyOnce(collection: CollectionSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    if (data._status !== 'published' || data.key || originalDoc?.key) return data;
    const words = toKey(String(data.title ?? '')) || collection;
    let key = words;
    for (let count = 2; await isTaken(req, collection, key); count += 1) key = `${words}-${count}`;
    return { ...data, key };
  };
}
