import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { keepSpares } from '../support/spare-cms.ts';
import { rightAnswers } from './support/lesson-content.ts';

const kills = 3;
const atOnce = 4;
const spares = await keepSpares(path.join(import.meta.dirname, 'support', 'learn-process.ts'));
afterAll(() => spares.remove());
const random = createRandom(7);

interface Prepared {
  volunteer: string;
  token: string;
  editionId: string;
}

async function handIn(url: string, { token, editionId }: Prepared): Promise<string | undefined> {
  const attempt = `${token.slice(0, 20)}-attempt`;
  const body = { lesson: 'a', quiz: 'quiz11', editionId, answers: rightAnswers, attempt };
  try {
    const response = await fetch(`${url}/api/portal/training/quiz`, {
      method: 'POST',
      headers: { authorization: `Session ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { outcome: string }).outcome;
  } catch {
    return undefined;
  }
}

/** What the file says of each learner: how much there is of all that goes with a hand-in. */
const told = `
  SELECT e.volunteer,
    (SELECT count(*) FROM quiz_attempts q WHERE q.volunteer = e.volunteer) AS attempts,
    (SELECT count(*) FROM lesson_progress p WHERE p.volunteer = e.volunteer AND p.completed_at IS NOT NULL) AS lessons,
    (SELECT count(*) FROM certificates c WHERE c.volunteer = e.volunteer) AS certificates,
    (SELECT count(*) FROM application_history h WHERE h.application_id = CAST(e.application AS INTEGER) AND h.transition = 'finishTraining') AS steps,
    e.completed_at IS NOT NULL AS completed
  FROM enrolments e ORDER BY e.id`;

/** Who is complete by the file, once each learner is found whole; the tallies say the same. */
function findComplete(): Set<string> {
  const file = new DatabaseSync(path.join(spares.dataDirectory, 'cms.sqlite'), { readOnly: true });
  const rows = file.prepare(told).all() as Record<string, number | string>[];
  const tallies = file.prepare('SELECT asked FROM answer_tallies').all() as { asked: number }[];
  file.close();
  for (const { volunteer: _, ...row } of rows) {
    const value = row.completed;
    const [attempts, lessons, certificates, steps] = [value, value, value, value];
    expect({ ...row }).toEqual({ attempts, lessons, certificates, steps, completed: value });
  }
  const complete = rows.filter(({ completed }) => completed === 1);
  expect(tallies.map(({ asked }) => asked)).toEqual(tallies.map(() => complete.length));
  return new Set(complete.map(({ volunteer }) => String(volunteer)));
}

it(`a CMS that is killed ${kills} times in the middle of hand-ins loses none that it acknowledged, and leaves nothing by halves`, async () => {
  const learners = await spares.prepare<Prepared>(kills * atOnce);
  const acknowledged = new Set<string>();
  let interrupted = 0;
  let spare = spares.load();
  for (let round = 0; round < kills; round += 1) {
    const current = await spare;
    const url = await spares.open(current);
    spare = spares.load();
    const batch = learners.filter(({ volunteer }) => !findComplete().has(volunteer));
    const answers = batch.slice(0, atOnce * 2).map(async (learner) => {
      const outcome = await handIn(url, learner);
      if (outcome === undefined) interrupted += 1;
      else acknowledged.add(learner.volunteer);
    });
    await Promise.race([answers[round % atOnce], Promise.all(answers)]);
    await sleep(40 * random());
    await spares.kill(current);
    await Promise.all(answers);
    const complete = findComplete();
    for (const volunteer of acknowledged) expect(complete).toContain(volunteer);
  }
  expect(interrupted).toBeGreaterThan(0);
  expect(acknowledged.size).toBeGreaterThan(0);
  const url = await spares.open(await spare);
  for (const learner of learners) expect(await handIn(url, learner)).toBe('marked');
  expect(findComplete().size).toBe(learners.length);
}, 300_000);
