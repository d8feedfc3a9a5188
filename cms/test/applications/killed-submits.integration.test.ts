import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { keepSpares, type Spare } from '../support/spare-cms.ts';

const kills = 50;
const atOnce = 3;
/** How long after an answer the next kill comes at most: about as long as a submission takes. */
const mostPauseMs = 40;
const spares = await keepSpares(path.join(import.meta.dirname, 'support', 'submit-process.ts'));
afterAll(() => spares.remove());
const random = createRandom(5);

interface Prepared {
  email: string;
  volunteerId: string;
  applicationId: number;
  token: string;
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
  const file = new DatabaseSync(path.join(spares.dataDirectory, 'cms.sqlite'), { readOnly: true });
  const rows = file.prepare(told).all() as { id: number; state: string }[];
  const sums = file.prepare('SELECT counts FROM application_sums').all() as { counts: string }[];
  file.close();
  for (const { id, ...row } of rows) {
    expect({ ...row }).toEqual(row.state === 'draft' ? ofDraft : ofSubmitted);
  }
  const submitted = rows.filter(({ state }) => state === 'submitted').map(({ id }) => id);
  const counted = sums.map(({ counts }) => JSON.parse(counts).state?.submitted ?? 0);
  expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(submitted.length);
  return new Set(submitted);
}

/** How long the first answer took lately: a kill before any answer comes within that. */
let firstMs = 100;

/** Kills a CMS while some submit at once, each pressing twice, when `wanted` presses were answered. */
async function killDuring(
  { url, spare }: { url: string; spare: Spare },
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
  await spares.kill(spare);
  await Promise.all(presses);
  return { acknowledged, interrupted: presses.length - acknowledged.length };
}

it(`a CMS that is killed ${kills} times in the middle of submits loses nothing that it acknowledged, and leaves nothing by halves`, async () => {
  const applicants = await spares.prepare<Prepared>(kills * atOnce);
  const acknowledged = new Set<number>();
  const expectKept = () => {
    const submitted = findSubmitted();
    for (const id of acknowledged) expect(submitted).toContain(id);
    return submitted;
  };
  let interrupted = 0;
  const loaded = [spares.load(), spares.load()];
  const openNext = async () => {
    const spare = await (loaded.shift() ?? spares.load());
    return { url: await spares.open(spare), spare };
  };
  for (let round = 0; round < kills; round++) {
    const running = await openNext();
    if (round + loaded.length < kills) loaded.push(spares.load());
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
