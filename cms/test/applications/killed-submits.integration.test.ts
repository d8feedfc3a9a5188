import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';

const kills = 50;
const atOnce = 3;
/** How long after an answer the next kill comes at most: about as long as a submission takes. */
const mostPauseMs = 40;
const script = path.join(import.meta.dirname, 'support', 'submit-process.ts');
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-killed-submits-'));
const random = createRandom(5);

interface Prepared {
  email: string;
  volunteerId: string;
  applicationId: number;
  token: string;
}

/** A CMS that has loaded everything, and not opened the database yet. */
interface Spare {
  process: ChildProcess;
  lines: Interface;
}

const children = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDirectory, { recursive: true, force: true });
});

function run(...args: string[]): Spare {
  const child = spawn(process.execPath, [script, dataDirectory, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Most of a start is compiling what was compiled before.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(dataDirectory, 'compiled') },
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return {
    process: child,
    lines: createInterface({ input: child.stdout as NodeJS.ReadableStream }),
  };
}

/** What a process says next. @throws Error when it ends instead. */
async function hear({ process: child, lines }: Spare): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('A CMS ended by itself.');
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return line;
}

async function prepare(count: number): Promise<Prepared[]> {
  return JSON.parse(await hear(run(String(count))));
}

/** Loads a CMS, which is worth its time before it is needed. */
function load(): Promise<Spare> {
  const spare = run();
  const loaded = hear(spare).then(() => spare);
  // Whoever waits for it hears of it; nobody does once the test has ended.
  loaded.catch(() => undefined);
  return loaded;
}

/** Opens the database. @returns where it listens. */
async function open(spare: Spare): Promise<string> {
  spare.process.stdin?.write('open\n');
  return hear(spare);
}

async function submit(url: string, { token }: Prepared): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/portal/application/submit`, {
      method: 'POST',
      headers: { authorization: `Session ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    return ((await response.json()) as { outcome: string }).outcome;
  } catch {
    return undefined;
  }
}

/** What the file says of an application: its state, and how many there are of all that goes with a submission. */
const told = `
  SELECT a.id, a.state, a.revision,
    (SELECT count(*) FROM application_history h WHERE h.application_id = a.id AND h.kind = 'step') AS steps,
    (SELECT count(*) FROM note_acknowledgements n WHERE n.application_reference = a.reference) AS notes,
    (SELECT count(*) FROM volunteer_consents c WHERE c.volunteer_id = CAST(a.volunteer_id AS TEXT)) AS consents,
    (SELECT count(*) FROM mails m WHERE m."to" = a.email) AS mails,
    (SELECT count(*) FROM application_words w WHERE w.application_id = a.id) AS words
  FROM applications a ORDER BY a.id`;

const ofDraft = {
  state: 'draft',
  revision: 0,
  steps: 0,
  notes: 0,
  consents: 0,
  mails: 0,
  words: 0,
};
const ofSubmitted = {
  state: 'submitted',
  revision: 1,
  steps: 1,
  notes: 1,
  consents: 3,
  mails: 2,
  words: 2,
};

/** Who is submitted by the file, once each application is found whole; the sums say the same. */
function findSubmitted(): Set<number> {
  const file = new DatabaseSync(path.join(dataDirectory, 'cms.sqlite'), { readOnly: true });
  const rows = file.prepare(told).all() as { id: number; state: string }[];
  const sums = file.prepare('SELECT counts FROM application_sums').all() as { counts: string }[];
  file.close();
  for (const { id, ...row } of rows) {
    expect({ ...row }).toEqual(row.state === 'draft' ? ofDraft : ofSubmitted);
  }
  const submitted = rows.filter(({ state }) => state === 'submitted').map(({ id }) => id);
  const counted = sums.map(({ counts }) => JSON.parse(counts)['state/submitted'] ?? 0);
  expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(submitted.length);
  return new Set(submitted);
}

/** How long the first answer took lately: a kill before any answer comes within that. */
let firstMs = 100;

/** Kills a CMS while some submit at once, each pressing twice, when `wanted` presses were answered. */
async function killDuring(
  { url, child }: { url: string; child: ChildProcess },
  batch: Prepared[],
  wanted: number,
): Promise<{ acknowledged: number[]; interrupted: number }> {
  const answers = new EventEmitter();
  const acknowledged: number[] = [];
  const begun = performance.now();
  const presses = [...batch, ...batch].map(async (applicant) => {
    const outcome = await submit(url, applicant);
    if (outcome === undefined) return;
    expect(outcome).toBe('submitted');
    if (acknowledged.push(applicant.applicationId) === 1) firstMs = performance.now() - begun;
    if (acknowledged.length === wanted) answers.emit('enough');
  });
  const enough = wanted === 0 ? sleep(firstMs * random()) : once(answers, 'enough');
  await Promise.race([enough, Promise.all(presses)]);
  await sleep(mostPauseMs * random());
  child.kill('SIGKILL');
  if (child.signalCode === null) await once(child, 'exit');
  await Promise.all(presses);
  return { acknowledged, interrupted: presses.length - acknowledged.length };
}

it(`a CMS that is killed ${kills} times in the middle of submits loses nothing that it acknowledged, and leaves nothing by halves`, async () => {
  const applicants = await prepare(kills * atOnce);
  const acknowledged = new Set<number>();
  const expectKept = () => {
    const submitted = findSubmitted();
    for (const id of acknowledged) expect(submitted).toContain(id);
    return submitted;
  };
  let interrupted = 0;
  const spares = [load(), load()];
  const openNext = async () => {
    const spare = await (spares.shift() ?? load());
    return { url: await open(spare), child: spare.process };
  };
  for (let round = 0; round < kills; round++) {
    const running = await openNext();
    if (round + spares.length < kills) spares.push(load());
    const submitted = expectKept();
    const drafts = applicants.filter(({ applicationId }) => !submitted.has(applicationId));
    const killed = await killDuring(running, drafts.slice(0, atOnce), round % (2 * atOnce));
    for (const id of killed.acknowledged) acknowledged.add(id);
    interrupted += killed.interrupted;
  }
  expect(interrupted).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThan(0);

  const { url } = await openNext();
  expectKept();
  for (const applicant of applicants) expect(await submit(url, applicant)).toBe('submitted');
  expect(findSubmitted().size).toBe(applicants.length);
}, 1_200_000);
