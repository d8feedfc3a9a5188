import { wordsOf } from '@duo/domain/applications/words';
import type { PayloadRequest } from 'payload';
import { listings } from '../queue/queue-filters.ts';
import { type ListedPart, writePartWhere } from '../queue/queue-reach.ts';
import { type RowColumns, rowColumns } from '../queue/queue-row.ts';

async function readOwn(req: PayloadRequest, part: ListedPart): Promise<RowColumns[]> {
  const found = await Promise.all(
    listings.map((listing) =>
      req.payload.db.find<RowColumns>({
        collection: 'applications',
        where: { and: [...writePartWhere(part), { queue: { equals: listing } }] },
        sort: ['byName', 'createdAt'],
        select: rowColumns,
        limit: 0,
        pagination: false,
        req,
      }),
    ),
  );
  return found.flatMap(({ docs }) => docs);
}

/**
 * What somebody helps with on the telephone before a city is named, and in whose name each of some words begins
 * one. There are few of them, so that no index of words holds whose they are.
 */
export async function findOwnByWords(
  req: PayloadRequest,
  typed: readonly string[],
  part: ListedPart,
): Promise<RowColumns[]> {
  if (typed.length === 0) return [];
  const rows = await readOwn(req, part);
  return rows.filter(({ name }) => {
    const words = wordsOf(name ?? '');
    return typed.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}
