import type { SumChange } from './list-sum-changes.ts';

/** The sums of a branch in a month or at present, by key; those that are nothing are not there. */
export type Counts = Record<string, number>;

/** Counts after some changes of their row. */
export function changeCounts(
  counts: Counts,
  changes: readonly Pick<SumChange, 'key' | 'by'>[],
): Counts {
  const changed = { ...counts };
  for (const { key, by } of changes) {
    const count = (changed[key] ?? 0) + by;
    if (count === 0) delete changed[key];
    else changed[key] = count;
  }
  return changed;
}

/** Several rows as one. */
export function addCounts(rows: readonly Counts[]): Counts {
  const sums: Counts = {};
  for (const row of rows) {
    for (const [key, count] of Object.entries(row)) sums[key] = (sums[key] ?? 0) + count;
  }
  return sums;
}
