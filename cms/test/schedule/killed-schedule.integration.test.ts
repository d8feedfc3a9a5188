import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { listKinds } from './support/drafts.ts';

const script = path.join(import.meta.dirname, 'support', 'care-until-killed.ts');
const draftCount = 60;
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-killed-schedule-'));
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill('SIGKILL');
});

/** Starts a look on a day, in a process of its own. @returns once it is about to look. */
async function look(now: string, count = 0): Promise<ChildProcess> {
  const started = spawn(process.execPath, [script, dataDirectory, String(count), now], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  await once(createInterface({ input: started.stdout }), 'line');
  return started;
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
}

test('60 drafts are reminded once each, although the CMS is killed in the middle again and again', async () => {
  const now = '2026-11-30T09:00:00Z';
  let kills = 0;
  for (const [round, killAfterMs] of [20, 60, 130].entries()) {
    const looking = await look(now, round === 0 ? draftCount : 0);
    await sleep(killAfterMs);
    if (looking.kill('SIGKILL')) kills += 1;
    await end(looking);
  }
  await end(await look(now));
  expect(kills).toBeGreaterThan(0);
  const cms = await startCms({ dataDirectory });
  try {
    for (let number = 0; number < draftCount; number += 1) {
      const kinds = await listKinds(cms.payload, `reader-${number}@volunteer.example`);
      expect(kinds).toEqual(['draftReminder']);
    }
  } finally {
    await cms.stop();
  }
}, 120_000);
