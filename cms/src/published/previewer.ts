import { type GuardedCollection, reachOf } from '@duo/domain/accounts/permissions';
import type { PayloadRequest } from 'payload';
import { actorOf } from '../accounts/actor.ts';

/** Whether the member of staff for whom a ticket was minted may, today, still see the drafts of a collection. */
export async function mayStillPreview(
  req: PayloadRequest,
  staffId: number | string,
  collection: GuardedCollection,
): Promise<boolean> {
  const holder = await req.payload.findByID({
    collection: 'staff',
    id: staffId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!holder) return false;
  const actor = actorOf({ user: { ...holder, collection: 'staff' } });
  return reachOf(actor, collection, 'read') === 'all';
}
