import { dayOf } from '@duo/domain/applications/days';
import type { PayloadRequest, TypedUser } from 'payload';
import type { Staff } from '../../payload-types.ts';
import { loadPresentCounts, type QueueCounts, readCounts } from './load-counts.ts';
import { listReach } from './queue-reach.ts';

export type Waiting = Pick<
  QueueCounts,
  'new' | 'dueToday' | 'overdue' | 'returning' | 'unanswered'
>;

/**
 * What waits for a member of staff in the branches that they may list, whoever asks.
 *
 * @throws Forbidden for a member of staff who may list no applications.
 */
export async function loadWaiting(
  req: PayloadRequest,
  staff: Pick<Staff, 'id' | 'role' | 'branches' | 'deactivated'>,
  now: Date,
): Promise<Waiting> {
  const user = { ...staff, collection: 'staff' } as TypedUser;
  const parts = await listReach({ ...req, user });
  const counts = await loadPresentCounts(req, parts);
  const read = readCounts(counts, { today: dayOf(now), staff: staff.id });
  const { new: isNew, dueToday, overdue, returning, unanswered } = read;
  return { new: isNew, dueToday, overdue, returning, unanswered };
}
