import type { CollectionConfig } from 'payload';
import { accessTo } from '../accounts/access.ts';

/**
 * Sums of the applications that staff can list, kept in the transaction of what changes them, so that
 * nobody has to count. A row holds those of one branch, or of one who helps on the telephone where no city was
 * chosen yet, at present or in one month, by key:
 *
 * - `state/STATE`: how many are in a state now;
 * - `waits/WHOM/DAY`: how many open ones wait, for whom, until when (see `queue-columns.ts`);
 * - `owner/ID`: how many open ones a member of staff sees to;
 * - `unanswered`: to how many the volunteer wrote and had no answer yet;
 * - `entered/STATE`: how many came into a state in the month;
 * - `took/STATE/DAYS`: how many left a state in the month after so many days.
 */
export const applicationSums: CollectionConfig = {
  slug: 'application-sums',
  access: accessTo('application-sums'),
  admin: { hidden: true },
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // Branch and month in one, `12/2026-11`, so that there is one row of each.
    { name: 'sum', type: 'text', required: true, unique: true },
    // By id as text; `none` while no city was chosen, and `none/STAFF` for whoever sees to it.
    { name: 'branch', type: 'text', required: true },
    // Such as `2026-11`, or `now`.
    { name: 'month', type: 'text', required: true },
    { name: 'counts', type: 'json', required: true },
  ],
};
