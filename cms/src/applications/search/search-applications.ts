import { dayOf } from '@duo/domain/applications/days';
import { readReference } from '@duo/domain/applications/reference';
import { wordsOf } from '@duo/domain/applications/words';
import type { PayloadRequest } from 'payload';
import type { QueueFilters } from '../queue/queue-filters.ts';
import { listReach, reachesAll } from '../queue/queue-reach.ts';
import { type RowColumns, rowColumns } from '../queue/queue-row.ts';
import { findByWords, mostFound } from './find-by-words.ts';
import { fitsFilters } from './fits-filters.ts';

export interface Found {
  /** By name. */
  rows: RowColumns[];
  /** Whether there are more than are shown, so that more letters are needed. */
  isCut: boolean;
}

async function findByReference(req: PayloadRequest, text: string): Promise<RowColumns[]> {
  const reference = readReference(text);
  if (!reference) return [];
  const row = await req.payload.db.findOne<RowColumns>({
    collection: 'applications',
    where: { reference: { equals: reference } },
    select: rowColumns,
    req,
  });
  return row && row.queue !== 'none' ? [row] : [];
}

async function readRows(
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<RowColumns[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<RowColumns>({
    collection: 'applications',
    where: { id: { in: ids } },
    sort: ['id', 'createdAt'],
    select: rowColumns,
    limit: mostFound,
    pagination: false,
    req,
  });
  return docs.sort((one, other) => (one.byName < other.byName ? -1 : 1));
}

/**
 * The applications with a reference, or in whose name each typed word begins a word: without accents and
 * capitals, in any order. Only in branches that whoever asks may list, in every list of staff's, narrowed
 * down by the filters that are given besides.
 *
 * @throws Forbidden for whoever may list no applications.
 */
export async function searchApplications(
  req: PayloadRequest,
  filters: QueueFilters,
  now: Date,
): Promise<Found> {
  const branches = await listReach(req, filters.branch);
  const fits = (row: RowColumns) => fitsFilters(req, row, filters, { branches, today: dayOf(now) });
  const named = (await findByReference(req, filters.search)).filter(fits);
  if (named.length > 0) return { rows: named, isCut: false };
  const isEverywhere = reachesAll(req) && filters.branch === null;
  const words = wordsOf(filters.search);
  const { ids, isCut } = await findByWords(req, words, isEverywhere ? undefined : branches);
  return { rows: (await readRows(req, ids)).filter(fits), isCut };
}
