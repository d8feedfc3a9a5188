import type { PayloadRequest, Where } from 'payload';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Application } from '../payload-types.ts';
import { keepSums } from './sums/keep-sums.ts';

/** What belongs to an application, and goes before it does. */
const belongings = [
  'application-history',
  'application-messages',
  'application-notes',
  'application-words',
] as const;

async function remove(req: PayloadRequest, application: Application, now: Date): Promise<void> {
  const { db } = req.payload;
  const { id } = application;
  // Before the history goes, from which is known what it counts for.
  await keepSums(req, application, null, now);
  for (const collection of belongings) {
    await db.deleteMany({ collection, where: { application: { equals: id } }, req });
  }
  const about = { aboutCollection: { equals: 'applications' }, aboutId: { equals: String(id) } };
  await db.deleteMany({ collection: 'mails', where: about, req });
  await db.deleteMany({ collection: 'applications', where: { id: { equals: id } }, req });
}

/**
 * Removes applications with all that belongs to them, mails too, and takes them out of the sums, in one
 * transaction: for an erasure, or when their time is over. Nothing else deletes an application.
 */
export async function removeApplications(req: PayloadRequest, where: Where): Promise<void> {
  await runInTransaction(req, async () => {
    const { docs } = await req.payload.db.find<Application>({
      collection: 'applications',
      where,
      limit: 0,
      pagination: false,
      req,
    });
    for (const application of docs) await remove(req, application, new Date());
  });
}
