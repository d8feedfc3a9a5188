import type { PayloadRequest } from 'payload';
import type { ApplicationSum } from '../../payload-types.ts';
import type { Counts } from './counts.ts';
import { nameSum } from './list-sum-changes.ts';
import { readStoredCounts, type StoredCounts } from './stored-counts.ts';

export interface Sums {
  branch: string;
  month: string;
  counts: Counts;
}

/** The sums of some branches in some months; a row that is not there has no counts. */
export async function loadSums(
  req: PayloadRequest,
  { branches, months }: { branches: readonly string[]; months: readonly string[] },
): Promise<Sums[]> {
  const names = branches.flatMap((branch) => months.map((month) => nameSum({ branch, month })));
  if (names.length === 0) return [];
  const { docs } = await req.payload.db.find<ApplicationSum>({
    collection: 'application-sums',
    where: { sum: { in: names } },
    sort: ['sum', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ branch, month, counts }) => ({
    branch,
    month,
    counts: readStoredCounts(counts as StoredCounts),
  }));
}
