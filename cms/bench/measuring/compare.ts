import type { Figures } from './measure.ts';

/** A page shows as many rows as another, if it shows so much of them at least. */
const alikeFrom = 0.9;

export const inMs = (time: number) => time.toFixed(2);

/** Of a page that shows as many rows, how many times as long as of another size; null of any other. */
export function findGrowth(largest: Figures, other: Figures | undefined): number | null {
  if (!other) return null;
  const isAlike = (other.rows ?? 0) >= alikeFrom * (largest.rows ?? 0);
  return isAlike ? largest.p50 / other.p50 : null;
}

/** The largest growth of any question from any smaller size. @param sizes figures of each size in order. */
export function findLargestGrowth(sizes: readonly Map<string, Figures>[]): number {
  const growths = [...(sizes.at(-1) ?? [])].flatMap(([name, largest]) =>
    sizes.slice(0, -1).map((answers) => findGrowth(largest, answers.get(name)) ?? 0),
  );
  return Math.max(...growths);
}

/**
 * What of a plan reads more than it has to: whole tables that are not small, and rows put in order, unless only
 * among those that are alike by what their index has them in order by.
 */
export function listPlanFaults(
  plan: readonly string[],
  { smallTables, ordersFew }: { smallTables: RegExp; ordersFew: RegExp },
): string[] {
  const scans = plan.filter((line) => line.startsWith('SCAN') && !smallTables.test(line));
  const sorts = plan.filter((line) => /TEMP B-TREE FOR (?!LAST TERM)/.test(line));
  return [...scans, ...(plan.some((line) => ordersFew.test(line)) ? [] : sorts)];
}

/** The indexes that a plan goes through, by their names in short. */
export function nameIndexes({ plan }: Figures, isTold: RegExp): string {
  const names = plan.flatMap((line) => /USING (?:COVERING )?INDEX (\S+)/.exec(line)?.[1] ?? []);
  const told = names.filter((name) => isTold.test(name));
  return [...new Set(told.map((name) => name.replace(/_createdAt|_idx/g, '')))].join(', ');
}
