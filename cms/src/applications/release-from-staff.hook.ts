import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { relatedIdOf } from './related-id.ts';
import { updateApplication } from './update-application.ts';
import { type Doer, writeHistory } from './write-history.ts';

const parts = ['owner', 'cover'] as const;

function doerOf({ user }: Pick<PayloadRequest, 'user'>): Doer {
  return user?.collection === 'staff' ? { collection: 'staff', id: user.id } : null;
}

async function release(req: PayloadRequest, before: Application, leaving: string): Promise<void> {
  const held = parts.filter((part) => relatedIdOf(before[part]) === leaving);
  const now = new Date();
  const data = Object.fromEntries(held.map((part) => [part, null]));
  const application = await updateApplication(req, before, data, now);
  const change = { before: leaving, after: null };
  const detail = Object.fromEntries(held.map((part) => [part, change]));
  const by = doerOf(req);
  const door = by ? 'admin' : 'command';
  await writeHistory(req, { application, kind: 'people', at: now, by, door, detail });
}

/** Whose account is removed sees to no application any more, and the sums say so. */
export const releaseFromStaff: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where: { or: parts.map((part) => ({ [part]: { equals: id } })) },
    limit: 0,
    pagination: false,
    req,
  });
  for (const application of docs) await release(req, application, String(id));
};
