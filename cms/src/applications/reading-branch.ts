import type { Application } from '../payload-types.ts';

/**
 * The branch whose coordinators read an application, and so the mails about it; null while it is nobody's to
 * read but its volunteer's, or no city was chosen.
 */
export function findReadingBranch({
  branch,
  channel,
  submittedAt,
}: Pick<Application, 'branch' | 'channel' | 'submittedAt'>): number | null {
  if (!branch || (channel === 'portal' && !submittedAt)) return null;
  return typeof branch === 'object' ? branch.id : branch;
}
