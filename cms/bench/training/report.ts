import { findGrowth, inMs, listPlanFaults, nameIndexes } from '../measuring/compare.ts';
import type { Figures } from '../measuring/measure.ts';
import type { BoundQuestion } from './cast.ts';

type Goals = Map<string, Pick<BoundQuestion, 'goalMs' | 'mayGrow'>>;

const mostGrowth = 2;
/** What is over so soon may take twice as long without anybody's noticing. */
const growthCountsFromMs = 1;

const allowed = {
  /** Of these there are a few, however many learn; of what is in order by version the first row is read. */
  smallTables:
    /^SCAN (courses|modules|lessons|sectors|branches|staff|contact|_courses_v|_modules_v|_lessons_v|(information_notes|purges) USING INDEX)/,
  /** What is put in order is no more than was asked for by ids, or one volunteer's own. */
  ordersFew: /USING (INTEGER PRIMARY KEY \(rowid=\?\)|INDEX \w*(volunteer|lesson)\w*_idx)/,
};
const toldIndexes = /course|enrolment|progress|messages|notes|feedback|certificate|tall|edition/;

/** The plans that read more than they have to, a line each. */
export function findFaults(sizes: readonly Map<string, Figures>[]): string[] {
  const faults = sizes.flatMap((answers) =>
    [...answers].flatMap(([name, { plan }]) =>
      listPlanFaults(plan, allowed).map((line) => `${name}: ${line}`),
    ),
  );
  return [...new Set(faults)];
}

/** The goals that the largest size misses, a line each. */
export function findMissed(sizes: readonly Map<string, Figures>[], goals: Goals): string[] {
  return [...(sizes.at(-1) ?? [])].flatMap(([name, figures]) => {
    const { goalMs = 0, mayGrow = false } = goals.get(name) ?? {};
    const growth = findGrowth(figures, sizes[0]?.get(name)) ?? 0;
    return [
      ...(figures.p95 > goalMs ? [`${name}: ${inMs(figures.p95)} ms, and not ${goalMs}`] : []),
      ...(growth > mostGrowth && figures.p50 >= growthCountsFromMs && !mayGrow
        ? [`${name}: grows ${growth.toFixed(1)} times`]
        : []),
    ];
  });
}

function writeLine(name: string, sizes: readonly (Figures | undefined)[], goals: Goals): string {
  const largest = sizes.at(-1);
  if (!largest) return '';
  const rows = largest.rows === undefined ? '' : sizes.map((each) => each?.rows).join(' / ');
  const growths = sizes.slice(0, -1).map((each) => findGrowth(largest, each)?.toFixed(1) ?? '');
  const times = [inMs(largest.p50), inMs(largest.p95), goals.get(name)?.goalMs];
  const cells = [name, rows, ...times, largest.statements, ...growths];
  return `| ${[...cells, nameIndexes(largest, toldIndexes)].join(' | ')} |`;
}

/** The figures as lines of Markdown. @param sizes of each number of volunteers, in order. */
export function writeTable(sizes: readonly Map<string, Figures>[], goals: Goals): string[] {
  const names = [...(sizes[0]?.keys() ?? [])];
  const fewest = Math.min(...[...(sizes.at(-1)?.values() ?? [])].map(({ count }) => count));
  const missed = findMissed(sizes, goals);
  return [
    '100,000 volunteers in the mentors’ course of 16 lessons, each lesson published seven times in three languages,',
    'by turns, on SQLite: 60 % have finished, 17 % are underway, 20 % are stuck, 3 % have not begun. Beside the times',
    'it says how many times the median of 1,000 and of 10,000 volunteers that is, where as many rows are shown. Times',
    'are those in the database of one answer, without waiting for the disk at a commit, in ms; an answer during',
    'which the machine turned to something else is left out, where enough others are. What learners and readers of the site ask is asked over',
    `HTTP, so that the session and the limits count. Goals: as below at the 95th percentile, no full scan, growth at most ${mostGrowth}`,
    'of what takes a millisecond, but for what counts all who stand at a lesson, or judged one, along their index.',
    'Written by `npm run bench:training -w @duo/cms`.',
    '',
    `Of ${fewest} answers and more.`,
    `Plans that read a table whole: ${findFaults(sizes).length}. Goals that are missed: ${missed.length}.`,
    '',
    '| question | rows | p50 | p95 | goal | statements | of 1,000 | of 10,000 | indexes |',
    '|---|--:|--:|--:|--:|--:|--:|--:|---|',
    ...names.map((name) =>
      writeLine(
        name,
        sizes.map((answers) => answers.get(name)),
        goals,
      ),
    ),
  ];
}
