import { adminAddresses } from '../../../admin/addresses.ts';
import { type QueueFilters, writeQueueFilters } from '../../queue/queue-filters.ts';

/** The list behind some filters. */
export function queueAddress(filters: Partial<QueueFilters>): string {
  const query = writeQueueFilters(filters).toString();
  return query ? `${adminAddresses.applications}?${query}` : adminAddresses.applications;
}

/** The same list as a file. */
export function exportAddress(filters: QueueFilters): string {
  const query = writeQueueFilters({ ...filters, cursor: null }).toString();
  return `/api/applications/export.csv${query ? `?${query}` : ''}`;
}

/** Whether anything narrows the list down. */
export function isNarrowed(filters: QueueFilters): boolean {
  const { listing, sort, cursor, ...rest } = filters;
  return Object.values(rest).some(Boolean);
}

const nothingNarrows = {
  state: null,
  due: null,
  owner: null,
  language: null,
  sector: null,
  search: '',
  unanswered: false,
} satisfies Partial<QueueFilters>;

/** Whether the list shows what stands behind some filters in a branch, and nothing else. */
export function isBehind(filters: QueueFilters, behind: Partial<QueueFilters>): boolean {
  const listing = behind.state ? filters.listing : 'open';
  const wanted = { ...nothingNarrows, listing, ...behind };
  return Object.entries(wanted).every(
    ([name, value]) => filters[name as keyof QueueFilters] === value,
  );
}
