import type { CollectionSlug, PayloadRequest } from 'payload';

const rowsPerRead = 1_000;

interface Asked {
  collection: CollectionSlug;
  select: Record<string, true>;
}

async function readPiece<T>(
  req: PayloadRequest,
  { collection, select }: Asked,
  last: number | string | undefined,
): Promise<T[]> {
  const { docs } = await req.payload.db.find<T>({
    collection,
    where: last === undefined ? {} : { id: { greater_than: last } },
    sort: ['id', 'createdAt'],
    select,
    limit: rowsPerRead,
    pagination: false,
    req,
  });
  return docs;
}

/** Hands over all rows of a collection in the order of their ids, piece by piece, in the transaction of `req`. */
export async function readAll<T extends { id: number | string }>(
  req: PayloadRequest,
  asked: Asked,
  take: (rows: T[]) => Promise<void>,
): Promise<void> {
  let rows: T[] = [];
  do {
    rows = await readPiece<T>(req, asked, rows.at(-1)?.id);
    await take(rows);
  } while (rows.length === rowsPerRead);
}
