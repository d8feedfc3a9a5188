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
