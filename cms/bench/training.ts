import { writeSection } from '../../bench/write-section.ts';
import { seedCourse } from '../src/seed/seed-course.ts';
import { makeWorld, requestOf } from '../test/applications/support/fill.ts';
import { createRandom } from '../test/support/random.ts';
import { signIn } from '../test/support/staff.ts';
import { startCms } from '../test/support/start-cms.ts';
import { type Watched, watchStatements } from '../test/support/watch-statements.ts';
import type { Figures } from './measuring/measure.ts';
import type { BoundQuestion } from './training/cast.ts';
import { oldestDays } from './training/invent-learner.ts';

/*
 * What pages about training cost the database, of 1,000 volunteers in the mentors' course up to 100,000, on
 * SQLite in a temporary folder: `npm run bench:training -w @duo/cms` writes its figures to
 * docs/benchmarks.md, and fails when a plan reads a table whole or a goal is missed. With `KEEP_DATA_DIR`
 * the data is built in that folder, and stays; with `LARGEST=1000` it stops there, and writes nothing.
 */
const sizes = [1_000, 10_000, 100_000];
const largest = Number(process.env.LARGEST ?? sizes.at(-1));
// By day, when reminders are sent.
const now = new Date(`${new Date().toISOString().slice(0, 10)}T10:00:00.000Z`);

const kept = process.env.KEEP_DATA_DIR;
const cms = await startCms(kept ? { dataDirectory: kept } : undefined);
// Imported late: what they import reads the environment that the CMS was given.
const { measure } = await import('./measuring/measure.ts');
const { buildLearners, buildTallies } = await import('./training/build.ts');
const { chooseCast } = await import('./training/choose-cast.ts');
const { listQuestions } = await import('./training/questions.ts');
const { publishOften, readCourseParts } = await import('./training/read-course-parts.ts');
const { findFaults, findMissed, writeTable } = await import('./training/report.ts');

const { payload } = cms;
const say = (line: string) => process.stdout.write(`${line}\n`);
const random = createRandom(1);
const world = await makeWorld(payload, { branches: 17, sectors: 20, days: oldestDays, now });
await seedCourse(payload);
await publishOften(payload, { now, days: oldestDays });
const course = await readCourseParts(payload, random);
await buildTallies(payload, course);
const trainer = await signIn(cms, 'trainer');
const req = await requestOf(payload, trainer.id);
const takeStatements = watchStatements(payload);

// How long a commit takes is the disk's affair.
const isAsked = ({ sql }: Watched) => sql !== 'COMMIT';

const figures: Map<string, Figures>[] = [];
const goals = new Map<string, BoundQuestion>();
let built = 0;
let questions: ReturnType<typeof listQuestions> | undefined;
for (const size of sizes.filter((each) => each <= largest)) {
  const begun = performance.now();
  const made = await buildLearners(payload, { world, course, random }, [built + 1, size + 1]);
  built = size;
  // The connection that was kept open has been closed meanwhile: whoever asks first learns of it.
  await fetch(`${cms.url}/health/live`).catch(() => undefined);
  say(`${size} volunteers were there after ${Math.round((performance.now() - begun) / 1000)} s.`);
  questions ??= listQuestions(await chooseCast(cms, { ...made, course, now }));
  for (const question of questions) goals.set(question.name, question);
  figures.push(await measure(questions, { payload, req, takeStatements, isOurs: isAsked }));
}

const table = writeTable(figures, goals);
const faults = [...findFaults(figures), ...findMissed(figures, goals)];
say([...table, ...faults].join('\n'));
if (built === sizes.at(-1)) await writeSection('training', 'Training', table);
// Stopping it takes its folder along.
await (kept ? payload.destroy() : cms.stop());
process.exit(faults.length > 0 ? 1 : 0);
