import { addDays, type Day } from '@duo/domain/applications/days';
import type { PayloadRequest, Where } from 'payload';
import { waitingFor, writeWaits } from './queue-columns.ts';
import { type DueFilter, orderOf, type QueueFilters, returningDays } from './queue-filters.ts';
import { type ListedPart, writePartWhere } from './queue-reach.ts';

/** A part of what sorts as `waits`: from `from` up to what comes before `to`. */
export interface WaitsRange {
  from: string;
  to: string;
}

const weekDays = 7;
const afterAll = '5';

/** What is due, as a part of what `waits` says on a day. */
export function findWaitsRange(due: DueFilter, today: Day): WaitsRange {
  const tomorrow = writeWaits('staff', addDays(today, 1));
  const afterReturns = writeWaits('return', addDays(today, returningDays + 1));
  const ranges: Record<DueFilter, WaitsRange> = {
    overdue: { from: waitingFor.staff, to: writeWaits('staff', today) },
    today: { from: writeWaits('staff', today), to: tomorrow },
    week: { from: writeWaits('staff', today), to: writeWaits('staff', addDays(today, weekDays)) },
    returning: { from: waitingFor.return, to: afterReturns },
    none: { from: afterReturns, to: afterAll },
  };
  return ranges[due];
}

function isIn(column: 'byDue' | 'waits', { from, to }: WaitsRange): Where[] {
  return [{ [column]: { greater_than_equal: from } }, { [column]: { less_than: to } }];
}

/** The id of a row as the database has it. */
function toId({ payload }: PayloadRequest, id: string): number | string {
  return payload.db.defaultIDType === 'number' ? Number(id) : id;
}

function whoseOwner(req: PayloadRequest, owner: string): Where {
  if (owner === 'nobody') return { owner: { equals: null } };
  return { owner: { equals: owner === 'me' ? (req.user?.id ?? null) : toId(req, owner) } };
}

/**
 * What the queue of one part is, for the database: each filter names one value of one column, or a part
 * of the order, so that an index answers it.
 */
export function writeQueueWhere(
  req: PayloadRequest,
  part: ListedPart,
  filters: QueueFilters,
  today: Day,
): Where {
  const { listing, state, owner, sector, language, unanswered, due, sort } = filters;
  const and: Where[] = [...writePartWhere(part), { queue: { equals: listing } }];
  if (state) and.push({ state: { equals: state } });
  if (owner) and.push(whoseOwner(req, owner));
  if (sector) and.push({ sector: { equals: toId(req, sector) } });
  if (language) and.push({ language: { equals: language } });
  if (unanswered) and.push({ isUnanswered: { equals: true } });
  if (due)
    and.push(...isIn(orderOf[sort] === 'byDue' ? 'byDue' : 'waits', findWaitsRange(due, today)));
  return { and };
}
