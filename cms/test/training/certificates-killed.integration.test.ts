import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';

const script = path.join(import.meta.dirname, 'support', 'make-until-killed.ts');
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cms-killed-maker-'));
let child: ChildProcess | undefined;
afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Starts a process; @returns it with its first line. */
async function start(task: 'hang' | 'make') {
  const started = spawn(process.execPath, [script, dataDirectory, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const [line] = await once(createInterface({ input: started.stdout }), 'line');
  return { process: started, line: String(line) };
}

it('a certificate whose making was killed is made once by the next process, and its holder told once', async () => {
  const first = await start('hang');
  expect(first.line).toBe('making');
  first.process.kill('SIGKILL');
  if (first.process.signalCode === null) await once(first.process, 'exit');
  const second = await start('make');
  expect(JSON.parse(second.line)).toEqual({ certificates: 1, files: 1, mails: 1, attempts: 2 });
}, 120_000);
