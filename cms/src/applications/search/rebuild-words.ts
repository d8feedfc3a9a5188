import type { PayloadRequest } from 'payload';
import { readAll } from '../../database/read-all.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import type { Application } from '../../payload-types.ts';
import { listWordRows } from './keep-words.ts';

const collection = 'application-words';

/** What words are made of: not the answers. */
const select = {
  reference: true,
  name: true,
  branch: true,
  channel: true,
  state: true,
  listing: true,
  stateSince: true,
  submittedAt: true,
} as const;

async function rewrite(req: PayloadRequest, applications: readonly Application[]): Promise<number> {
  const { db } = req.payload;
  const ids = applications.map(({ id }) => id);
  const rows = applications.flatMap(listWordRows);
  await db.deleteMany({ collection, where: { application: { in: ids } }, req });
  for (const data of rows) {
    await db.create({ collection, data: { ...data }, req, returning: false });
  }
  return rows.length;
}

/** Makes the words of all names anew, some applications at a time. @returns how many rows there are. */
export async function rebuildWords(req: PayloadRequest): Promise<number> {
  let count = 0;
  await readAll<Application>(req, { collection: 'applications', select }, async (applications) => {
    count += await runInTransaction(req, () => rewrite(req, applications));
  });
  return count;
}
