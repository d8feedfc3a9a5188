import type { PayloadRequest, Where } from 'payload';
import type { StatusByLanguage } from '../admin/start-page/site-document.ts';

/** A picture that was not withheld, and whether readers of any language see it. */
export interface FoundPicture {
  id: number | string;
  isPublished: boolean;
}

/** Finds a picture by what is published of it; undefined for one that is withheld, or that never was. */
export async function findPicture(
  req: PayloadRequest,
  where: Where,
): Promise<FoundPicture | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ withheld: { not_equals: true } }, where] },
    locale: 'all',
    select: { _status: true } as never,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [row] = docs as unknown as { id: number | string; _status?: StatusByLanguage }[];
  if (!row) return undefined;
  return { id: row.id, isPublished: Object.values(row._status ?? {}).includes('published') };
}
