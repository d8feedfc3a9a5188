import { writeSection } from '../../bench/write-section.ts';
import { hire } from '../src/seed/factories.ts';
import { makeWorld, requestOf } from '../test/applications/support/fill.ts';
import { createRandom } from '../test/support/random.ts';
import { startCms } from '../test/support/start-cms.ts';
import { type Watched, watchStatements } from '../test/support/watch-statements.ts';
import { build } from './applications/build.ts';
import { listQuestions } from './applications/questions.ts';
import { findFaults, writeTable } from './applications/report.ts';
import { type Figures, measure } from './measuring/measure.ts';

/*
 * What the admin's pages about applications cost the database, of 1,000 applications up to 100,000, on
 * SQLite in a temporary folder: `npm run bench:applications -w @duo/cms` writes its figures to
 * docs/benchmarks.md, and fails when a plan reads a table whole. With `KEEP_DATA_DIR` the data is built
 * in that folder, and stays.
 */
const sizes = [1_000, 10_000, 100_000] as const;
// Those that ended longer ago are removed.
const world = { branches: 17, sectors: 20, days: 2 * 365, now: new Date() };

const kept = process.env.KEEP_DATA_DIR;
const cms = await startCms(kept ? { dataDirectory: kept } : undefined);
const { payload } = cms;
const say = (line: string) => process.stdout.write(`${line}\n`);
const random = createRandom(1);
const made = await makeWorld(payload, world);
const account = { email: 'admin@staff.example', password: 'a long enough password', name: 'Nadia' };
const readers = {
  coordinator: await requestOf(payload, made.branches[0]?.staff[0] ?? 0),
  admin: await requestOf(payload, await hire({ payload }, { ...account, role: 'admin' })),
};
const takeStatements = watchStatements(payload);
/** What the pages ask for; the CMS has work of its own besides. */
const isOurs = ({ sql }: Watched) =>
  /^\s*select\b/i.test(sql) && /from "(application|branches|sectors|staff)/.test(sql);
const figures: Record<keyof typeof readers, Map<string, Figures>[]> = {
  coordinator: [],
  admin: [],
};

let built = 0;
for (const size of sizes) {
  const begun = performance.now();
  await build(payload, made, { random, ids: [built + 1, size + 1] });
  built = size;
  say(`${size} applications were there after ${Math.round((performance.now() - begun) / 1000)} s.`);
  const { docs } = await payload.db.find<{ reference: string }>({
    collection: 'applications',
    where: { and: [{ branch: { equals: made.branches[0]?.id } }, { queue: { equals: 'open' } }] },
    limit: 1,
    pagination: false,
    req: {},
  });
  const questions = listQuestions(made, docs[0]?.reference ?? '');
  for (const reader of ['coordinator', 'admin'] as const) {
    figures[reader].push(
      await measure(questions, { payload, req: readers[reader], takeStatements, isOurs }),
    );
  }
}

const table = writeTable(figures);
const faults = findFaults(figures);
say([...table, ...faults].join('\n'));
await writeSection('applications', 'Applications', table);
// Stopping it takes its folder along.
await (kept ? payload.destroy() : cms.stop());
process.exit(faults.length > 0 ? 1 : 0);
