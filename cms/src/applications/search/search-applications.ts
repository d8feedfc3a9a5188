import { dayOf } from '@duo/domain/applications/days';
import { readReference } from '@duo/domain/applications/reference';
import { wordsOf } from '@duo/domain/applications/words';
import type { PayloadRequest } from 'payload';
import type { QueueFilters } from '../queue/queue-filters.ts';
import { type ListedPart, listReach, reachesAll } from '../queue/queue-reach.ts';
import { type RowColumns, rowColumns } from '../queue/queue-row.ts';
import { findByWords, mostFound } from './find-by-words.ts';
import { findOwnByWords } from './find-own-by-words.ts';
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
  return docs;
}

/** Everything that is found by words, whatever the filters. */
async function findNamed(
  req: PayloadRequest,
  parts: readonly ListedPart[],
  { search, branch }: QueueFilters,
): Promise<Found> {
  const words = wordsOf(search);
  const isEverywhere = reachesAll(req) && branch === null;
  const branches = parts.filter(({ ownOf }) => ownOf === null).map((part) => part.branch);
  const { ids, isCut } = await findByWords(req, words, isEverywhere ? undefined : branches);
  const own = await Promise.all(
    parts.filter(({ ownOf }) => ownOf !== null).map((part) => findOwnByWords(req, words, part)),
  );
  const rows = [...(await readRows(req, ids)), ...own.flat()];
  return { rows: rows.sort((one, other) => (one.byName < other.byName ? -1 : 1)), isCut };
}

/**
 * The applications with a reference, or in whose name each typed word begins a word: without accents and
 * capitals, in any order. Only among what whoever asks may list, in every list of staff's, narrowed down
 * by the filters that are given besides.
 *
 * @throws Forbidden for whoever may list no applications.
 */
export async function searchApplications(
  req: PayloadRequest,
  filters: QueueFilters,
  now: Date,
): Promise<Found> {
  const parts = await listReach(req, filters.branch);
  const fits = (row: RowColumns) => fitsFilters(req, row, filters, { parts, today: dayOf(now) });
  const named = (await findByReference(req, filters.search)).filter(fits);
  if (named.length > 0) return { rows: named, isCut: false };
  const found = await findNamed(req, parts, filters);
  const rows = found.rows.filter(fits);
  return { rows: rows.slice(0, mostFound), isCut: found.isCut || rows.length > mostFound };
}
