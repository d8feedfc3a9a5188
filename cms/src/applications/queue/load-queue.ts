import { type Day, dayOf } from '@duo/domain/applications/days';
import type { PayloadRequest } from 'payload';
import { recordAct } from '../../audit/record-act.ts';
import { searchApplications } from '../search/search-applications.ts';
import { mergeOrdered, type Stream, streamRows } from './merge-ordered.ts';
import { orderOf, type QueueFilters } from './queue-filters.ts';
import { type ListedPart, listReach } from './queue-reach.ts';
import { type QueueRow, type RowColumns, rowColumns, toQueueRows } from './queue-row.ts';
import { writeQueueWhere } from './queue-where.ts';

export const rowsPerPage = 50;

/** Where many parts are merged, few rows of each are read at a time. */
const leastPieceSize = 8;

export interface QueuePage {
  rows: QueueRow[];
  /** For {@link QueueFilters.cursor} of the next page; null on the last one. */
  next: string | null;
  /** Whether a search found more than it shows, so that more letters are needed. */
  isCut: boolean;
}

const isDescending = (sort: QueueFilters['sort']) => sort === 'submitted';

interface Asked {
  filters: QueueFilters;
  today: Day;
  pieceSize: number;
}

function streamPart(
  req: PayloadRequest,
  part: ListedPart,
  { filters, today, pieceSize }: Asked,
): Stream<RowColumns> {
  const order = orderOf[filters.sort];
  const descending = isDescending(filters.sort);
  const queue = writeQueueWhere(req, part, filters, today);
  return streamRows<RowColumns>(async (last, limit) => {
    const after = last?.[order] ?? filters.cursor;
    const isAfter = { [order]: { [descending ? 'less_than' : 'greater_than']: after } };
    const { docs } = await req.payload.db.find<RowColumns>({
      collection: 'applications',
      where: after === null ? queue : { and: [queue, isAfter] },
      sort: [order, 'createdAt'].map((column) => (descending ? `-${column}` : column)),
      select: rowColumns,
      limit,
      pagination: false,
      req,
    });
    return docs;
  }, pieceSize);
}

/**
 * A page of the queue in the order asked for, of all that somebody may list: each part is read in its
 * order, and they are merged, so that an index answers each read.
 *
 * @param count how many rows at most.
 */
export async function readQueue(
  req: PayloadRequest,
  filters: QueueFilters,
  { now, count }: { now: Date; count: number },
): Promise<RowColumns[]> {
  const parts = await listReach(req, filters.branch);
  const pieceSize = Math.max(leastPieceSize, Math.ceil(count / Math.max(1, parts.length)));
  const asked = { filters, today: dayOf(now), pieceSize };
  const order = orderOf[filters.sort];
  const descending = isDescending(filters.sort);
  return mergeOrdered(
    parts.map((part) => streamPart(req, part, asked)),
    (one, other) => (descending ? one[order] > other[order] : one[order] < other[order]),
    count,
  );
}

async function readPage(req: PayloadRequest, filters: QueueFilters, now: Date) {
  if (filters.search) {
    return { ...(await searchApplications(req, filters, now)), next: null };
  }
  const found = await readQueue(req, filters, { now, count: rowsPerPage + 1 });
  const rows = found.slice(0, rowsPerPage);
  const next = found.length > rowsPerPage ? (rows.at(-1)?.[orderOf[filters.sort]] ?? null) : null;
  return { rows, next, isCut: false };
}

/**
 * A page of the queue, as whoever asks may see it, in their language. That it was read is in the audit,
 * with how many.
 *
 * @throws Forbidden for whoever may list no applications.
 */
export async function loadQueue(
  req: PayloadRequest,
  filters: QueueFilters,
  now: Date,
): Promise<QueuePage> {
  const { rows, ...page } = await readPage(req, filters, now);
  await recordAct(req, {
    act: 'applicationsListed',
    about: { collection: 'applications' },
    count: rows.length,
  });
  return { ...page, rows: await toQueueRows(req, rows) };
}
