import type { PayloadRequest } from 'payload';
import { readAll } from '../../database/read-all.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import type { Application, ApplicationHistory } from '../../payload-types.ts';
import { changeCounts } from './counts.ts';
import { listSums, nameSum, type SumChange } from './list-sum-changes.ts';
import type { Sums } from './load-sums.ts';
import { readSteps } from './steps-taken.ts';
import { storeCounts } from './stored-counts.ts';

const collection = 'application-sums';

/** What sums are made of: not the answers. */
const select = {
  reference: true,
  name: true,
  channel: true,
  state: true,
  listing: true,
  stateSince: true,
  startedAt: true,
  submittedAt: true,
  nextOwner: true,
  dueOn: true,
  returnOn: true,
  branch: true,
  owner: true,
  isUnanswered: true,
} as const;

async function readEntries(
  req: PayloadRequest,
  applications: readonly Application[],
): Promise<Map<string, ApplicationHistory[]>> {
  const ids = applications.map(({ id }) => id);
  const { docs } = await req.payload.db.find<ApplicationHistory>({
    collection: 'application-history',
    where: { and: [{ application: { in: ids } }, { kind: { equals: 'step' } }] },
    select: { application: true, at: true, from: true, to: true },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return Map.groupBy(docs, ({ application }) => String(application));
}

/** What all the sums should be, by name, from the applications and their history. */
export async function computeSums(req: PayloadRequest): Promise<Map<string, Sums>> {
  const sums = new Map<string, Sums>();
  const add = (change: SumChange) => {
    const { branch, month } = change;
    const { counts = {} } = sums.get(nameSum(change)) ?? {};
    sums.set(nameSum(change), { branch, month, counts: changeCounts(counts, [change]) });
  };
  await readAll<Application>(req, { collection: 'applications', select }, async (applications) => {
    const entries = await readEntries(req, applications);
    for (const application of applications) {
      const steps = readSteps(application, entries.get(String(application.id)) ?? []);
      for (const change of listSums(application, steps)) add(change);
    }
  });
  return sums;
}

/** Makes all sums anew, in one transaction. @returns how many rows there are. */
export function rebuildSums(req: PayloadRequest): Promise<number> {
  return runInTransaction(req, async () => {
    const { db } = req.payload;
    const sums = await computeSums(req);
    await readAll(req, { collection, select: {} }, async (rows) => {
      await db.deleteMany({ collection, where: { id: { in: rows.map(({ id }) => id) } }, req });
    });
    for (const [sum, row] of sums) {
      const data = { sum, ...row, counts: storeCounts(row.counts) };
      await db.create({ collection, data, req, returning: false });
    }
    return sums.size;
  });
}
