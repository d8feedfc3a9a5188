import type { MessageKey } from '@duo/i18n/translate';
import type { DueFilter, Listing, QueueSort } from '../../queue/queue-filters.ts';

type Key = MessageKey<'cms'>;

export const dueNames: Record<DueFilter, Key> = {
  overdue: 'queue.due.overdue',
  today: 'queue.due.today',
  week: 'queue.due.week',
  returning: 'queue.due.returning',
  none: 'queue.due.none',
};

export const listingNames: Record<Listing, Key> = {
  draft: 'queue.listing.draft',
  open: 'queue.listing.open',
  ended: 'queue.listing.ended',
};

export const sortNames: Record<QueueSort, Key> = {
  due: 'queue.sort.due',
  since: 'queue.sort.since',
  submitted: 'queue.sort.submitted',
  name: 'queue.sort.name',
};
