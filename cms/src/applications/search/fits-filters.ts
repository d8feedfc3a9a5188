import type { Day } from '@duo/domain/applications/days';
import type { PayloadRequest } from 'payload';
import type { DueFilter, QueueFilters } from '../queue/queue-filters.ts';
import { isInPart, type ListedPart } from '../queue/queue-reach.ts';
import type { RowColumns } from '../queue/queue-row.ts';
import { findWaitsRange } from '../queue/queue-where.ts';
import { relatedIdOf } from '../related-id.ts';

function isDue({ waits }: RowColumns, due: DueFilter, today: Day): boolean {
  const { from, to } = findWaitsRange(due, today);
  return waits >= from && waits < to;
}

function hasOwner(req: PayloadRequest, row: RowColumns, owner: string): boolean {
  const wanted = { me: relatedIdOf(req.user?.id), nobody: null }[owner];
  return relatedIdOf(row.owner) === (wanted === undefined ? owner : wanted);
}

/** Whether a row that a search found is what the other filters ask for; the list it stands in is all one. */
export function fitsFilters(
  req: PayloadRequest,
  row: RowColumns,
  filters: QueueFilters,
  { parts, today }: { parts: readonly ListedPart[]; today: Day },
): boolean {
  const { state, owner, sector, language, unanswered, due } = filters;
  return (
    parts.some((part) => isInPart(row, part)) &&
    (!state || row.state === state) &&
    (!owner || hasOwner(req, row, owner)) &&
    (!sector || relatedIdOf(row.sector) === sector) &&
    (!language || row.language === language) &&
    (!unanswered || row.isUnanswered === true) &&
    (!due || isDue(row, due, today))
  );
}
