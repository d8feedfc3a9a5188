import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { signInLimits } from '@duo/domain/accounts/sign-in';
import { afterAll, expect, it } from 'vitest';

const script = path.join(import.meta.dirname, '..', 'support', 'cms-process.ts');
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-restart-'));
let running: ChildProcess | undefined;

async function start(): Promise<string> {
  const child = spawn(process.execPath, [script, dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return url;
}

async function kill(): Promise<void> {
  if (!running || running.exitCode !== null) return;
  running.kill('SIGKILL');
  await once(running, 'exit');
}

afterAll(async () => {
  await kill();
  await rm(dataDirectory, { recursive: true, force: true });
});

async function askForCode(url: string) {
  const response = await fetch(`${url}/api/portal/sign-in/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'anne@example.org', language: 'fr' }),
  });
  return { status: response.status, body: await response.json() };
}

it('a limit that was reached holds after the process was killed and started again', async () => {
  const before = await start();
  for (let i = 0; i < signInLimits.address.count; i += 1) {
    expect((await askForCode(before)).status).toBe(200);
  }
  await kill();
  const { status, body } = await askForCode(await start());
  expect({ status, outcome: body.outcome }).toEqual({ status: 429, outcome: 'wait' });
});
