import type { PayloadRequest } from 'payload';
import type { Application, ApplicationSum } from '../../payload-types.ts';
import { changeCounts } from './counts.ts';
import { listSumChanges, movesPast, nameSum, type SumChange } from './list-sum-changes.ts';
import { loadSteps } from './steps-taken.ts';
import { readStoredCounts, type StoredCounts, storeCounts } from './stored-counts.ts';

const collection = 'application-sums';

async function changeRow(req: PayloadRequest, sum: string, changes: SumChange[]): Promise<void> {
  const { db } = req.payload;
  const row = await db.findOne<ApplicationSum>({
    collection,
    where: { sum: { equals: sum } },
    req,
  });
  const before = readStoredCounts((row?.counts ?? {}) as StoredCounts);
  const counts = storeCounts(changeCounts(before, changes));
  if (row) {
    await db.updateOne({ collection, id: row.id, data: { counts }, req, returning: false });
    return;
  }
  const [{ branch, month } = { branch: '', month: '' }] = changes;
  await db.create({ collection, data: { sum, branch, month, counts }, req, returning: false });
}

/**
 * Keeps the sums in step with an application that becomes another, in the transaction of `req` that
 * changes it and before its history says so. Two that change one sum at once follow each other: SQLite has
 * one writer, and on MongoDB the later one's transaction meets a conflict and is run again.
 *
 * @param before null where it is new. @param after null where it is about to be deleted.
 */
export async function keepSums(
  req: PayloadRequest,
  before: Application | null,
  after: Application | null,
  now: Date,
): Promise<void> {
  const past = before && movesPast(before, after) ? await loadSteps(req, before) : [];
  const changes = Map.groupBy(listSumChanges(before, after, { now, past }), nameSum);
  for (const [sum, ofRow] of changes) await changeRow(req, sum, ofRow);
}
