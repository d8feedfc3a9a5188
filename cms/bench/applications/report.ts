import type { Figures } from './measure.ts';

type Reader = 'coordinator' | 'admin';
/** By reader, the figures of each size in order. */
export type AllFigures = Record<Reader, Map<string, Figures>[]>;

const goals = { p95Ms: 10, growth: 2 };

/** Of branches, sectors and their names there are a few, however many apply. */
const smallTables = /^SCAN (branches|branches__locales|sectors__locales)\b/;
/** What is put in order is no more than the ids, the sums or the one history that were asked for. */
const byIds =
  /USING (INTEGER PRIMARY KEY \(rowid=\?\)|INDEX (application_sums_sum|application_history_application)_idx)/;

/** What of a plan reads more than it has to. */
function listFaults(plan: readonly string[]): string[] {
  const scans = plan.filter((line) => line.startsWith('SCAN') && !smallTables.test(line));
  const sorts = plan.filter((line) => line.includes('TEMP B-TREE'));
  return [...scans, ...(plan.some((line) => byIds.test(line)) ? [] : sorts)];
}

/** The plans that read a table whole, or put in order more than was asked for, a line each. */
export function findFaults(figures: AllFigures): string[] {
  return Object.entries(figures).flatMap(([reader, sizes]) =>
    sizes.flatMap((answers) =>
      [...answers].flatMap(([name, { plan }]) =>
        listFaults(plan).map((line) => `${reader}, ${name}: ${line}`),
      ),
    ),
  );
}

/** A page shows as many rows as another, if it shows so much of them at least. */
const alikeFrom = 0.9;

const inMs = (time: number) => time.toFixed(2);

/** Of a page that shows as many rows, how many times as long as of another size; null of any other. */
function findGrowth(largest: Figures, other: Figures | undefined): number | null {
  if (!other) return null;
  const isAlike = (other.rows ?? 0) >= alikeFrom * (largest.rows ?? 0);
  return isAlike ? largest.p50 / other.p50 : null;
}

/** Rows of each size, times of the largest, and its growth from the others. */
function writeCells(sizes: readonly (Figures | undefined)[]): string[] {
  const largest = sizes.at(-1);
  if (!largest) return [];
  const rows = largest.rows === undefined ? '' : sizes.map((each) => each?.rows).join(' / ');
  const growths = sizes.slice(0, -1).map((each) => findGrowth(largest, each)?.toFixed(1) ?? '');
  return [rows, inMs(largest.p50), inMs(largest.p95), ...growths];
}

/** The indexes that a plan goes through. */
function nameIndexes({ plan }: Figures): string {
  const names = plan.flatMap((line) => /USING (?:COVERING )?INDEX (\S+)/.exec(line)?.[1] ?? []);
  const ofApplications = names.filter((name) =>
    /branch_queue|word|sum|reference|application/.test(name),
  );
  return [...new Set(ofApplications.map((name) => name.replace(/_createdAt|_idx/g, '')))].join(
    ', ',
  );
}

function findLargestGrowth(figures: AllFigures): number {
  const growths = Object.values(figures).flatMap((sizes) =>
    [...(sizes.at(-1) ?? [])].flatMap(([name, largest]) =>
      sizes.slice(0, -1).map((answers) => findGrowth(largest, answers.get(name)) ?? 0),
    ),
  );
  return Math.max(...growths);
}

/** The figures as lines of Markdown. */
export function writeTable(figures: AllFigures): string[] {
  const { coordinator, admin } = figures;
  const names = [...(coordinator[0]?.keys() ?? [])];
  const lines = names.map((name) => {
    const ofCoordinator = coordinator.map((answers) => answers.get(name));
    const ofAdmin = admin.map((answers) => answers.get(name));
    const largest = ofCoordinator.at(-1);
    const plan = largest ? nameIndexes(largest) : '';
    return `| ${[name, ...writeCells(ofCoordinator), ...writeCells(ofAdmin), plan].join(' | ')} |`;
  });
  const largest = [coordinator, admin].flatMap((sizes) => [...(sizes.at(-1)?.values() ?? [])]);
  const slowest = Math.max(...largest.map(({ p95 }) => p95));
  const fewest = Math.min(...largest.map(({ count }) => count));
  return [
    '100,000 applications with their history in 17 branches, by turns, on SQLite; beside them how many times the',
    'median of 1,000 and of 10,000 that is, where as many rows are shown. Asked by a coordinator of the largest',
    'branch, and by an admin of all of them. Times are those in the database of one answer, in ms; an answer during',
    'which the machine turned to something else is left out. Rows are those that the page shows of each number of',
    `applications. Goals: at most ${goals.p95Ms} ms at the 95th percentile, growth at most ${goals.growth}, no full scan.`,
    'Written by `npm run bench:applications -w @duo/cms`.',
    '',
    `The slowest takes ${inMs(slowest)} ms at the 95th percentile, of ${fewest} answers and more; the largest growth is ${findLargestGrowth(figures).toFixed(1)}.`,
    `Plans that read a table whole: ${findFaults(figures).length}.`,
    '',
    '| question | rows | p50 | p95 | of 1,000 | of 10,000 | admin: rows | p50 | p95 | of 1,000 | of 10,000 | indexes |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...lines,
  ];
}
