import {
  findGrowth,
  findLargestGrowth,
  inMs,
  listPlanFaults,
  nameIndexes,
} from '../measuring/compare.ts';
import type { Figures } from '../measuring/measure.ts';

type Reader = 'coordinator' | 'admin';
/** By reader, the figures of each size in order. */
export type AllFigures = Record<Reader, Map<string, Figures>[]>;

const goals = { p95Ms: 10, growth: 2 };

const allowed = {
  /** Of branches, sectors and their names there are a few, however many apply. */
  smallTables: /^SCAN (branches|branches__locales|sectors__locales)\b/,
  /** What is put in order is no more than the ids, the sums or the one history that were asked for. */
  ordersFew:
    /USING (INTEGER PRIMARY KEY \(rowid=\?\)|INDEX (application_sums_sum|application_history_application)_idx)/,
};
const toldIndexes = /branch_queue|word|sum|reference|application/;

/** The plans that read a table whole, or put in order more than was asked for, a line each. */
export function findFaults(figures: AllFigures): string[] {
  return Object.entries(figures).flatMap(([reader, sizes]) =>
    sizes.flatMap((answers) =>
      [...answers].flatMap(([name, { plan }]) =>
        listPlanFaults(plan, allowed).map((line) => `${reader}, ${name}: ${line}`),
      ),
    ),
  );
}

/** Rows of each size, times of the largest, and its growth from the others. */
function writeCells(sizes: readonly (Figures | undefined)[]): string[] {
  const largest = sizes.at(-1);
  if (!largest) return [];
  const rows = largest.rows === undefined ? '' : sizes.map((each) => each?.rows).join(' / ');
  const growths = sizes.slice(0, -1).map((each) => findGrowth(largest, each)?.toFixed(1) ?? '');
  return [rows, inMs(largest.p50), inMs(largest.p95), ...growths];
}

/** The figures as lines of Markdown. */
export function writeTable(figures: AllFigures): string[] {
  const { coordinator, admin } = figures;
  const names = [...(coordinator[0]?.keys() ?? [])];
  const lines = names.map((name) => {
    const ofCoordinator = coordinator.map((answers) => answers.get(name));
    const ofAdmin = admin.map((answers) => answers.get(name));
    const largest = ofCoordinator.at(-1);
    const plan = largest ? nameIndexes(largest, toldIndexes) : '';
    return `| ${[name, ...writeCells(ofCoordinator), ...writeCells(ofAdmin), plan].join(' | ')} |`;
  });
  const largest = [coordinator, admin].flatMap((sizes) => [...(sizes.at(-1)?.values() ?? [])]);
  const slowest = Math.max(...largest.map(({ p95 }) => p95));
  const fewest = Math.min(...largest.map(({ count }) => count));
  const growth = Math.max(findLargestGrowth(coordinator), findLargestGrowth(admin));
  return [
    '100,000 applications with their history in 17 branches, by turns, on SQLite; beside them how many times the',
    'median of 1,000 and of 10,000 that is, where as many rows are shown. Asked by a coordinator of the largest',
    'branch, and by an admin of all of them. Times are those in the database of one answer, in ms; an answer during',
    'which the machine turned to something else is left out, where enough others are. Rows are those that the page shows of each number of',
    `applications. Goals: at most ${goals.p95Ms} ms at the 95th percentile, growth at most ${goals.growth}, no full scan.`,
    'Written by `npm run bench:applications -w @duo/cms`.',
    '',
    `The slowest takes ${inMs(slowest)} ms at the 95th percentile, of ${fewest} answers and more; the largest growth is ${growth.toFixed(1)}.`,
    `Plans that read a table whole: ${findFaults(figures).length}.`,
    '',
    '| question | rows | p50 | p95 | of 1,000 | of 10,000 | admin: rows | p50 | p95 | of 1,000 | of 10,000 | indexes |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...lines,
  ];
}
