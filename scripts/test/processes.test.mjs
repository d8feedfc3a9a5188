import { expect, test } from 'vitest';
import { createProcesses } from '../lib/processes.mjs';
import { Stopped } from '../lib/refusal.mjs';
import { isAlive } from './alive.mjs';

const cwd = import.meta.dirname;
const env = { PATH: process.env.PATH };

/** @param {string} script */
const node = (script) => [process.execPath, '-e', script];

/**
 * Starts a script and waits for the first thing it prints.
 * @param {ReturnType<typeof createProcesses>} processes
 * @param {string} script
 */
function startTalking(processes, script) {
  return new Promise((resolve) => {
    const request = { command: node(script), cwd, env };
    const started = processes.start({
      ...request,
      onOutput: (text) => resolve({ ...started, said: text.trim() }),
    });
  });
}

test('a command that fails says how it ended', async () => {
  const processes = createProcesses();
  const run = processes.run({ command: node('process.exit(3)'), cwd, env, onOutput: () => {} });
  await expect(run).rejects.toThrow('exit code 3');
});

test('a program that does not exist is an error, not a crash', async () => {
  const processes = createProcesses();
  const run = processes.run({ command: ['no-such-program'], cwd, env, onOutput: () => {} });
  await expect(run).rejects.toThrow('could not be started');
});

test('a process that is asked to stop may end in its own way', async () => {
  const processes = createProcesses();
  const { ended } = await startTalking(
    processes,
    `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up');`,
  );
  await processes.stopAll();
  expect(await ended).toEqual({ code: 7, signal: null });
});

test('a process that ignores the request is ended by force', async () => {
  const processes = createProcesses({ graceMs: 50 });
  const { ended } = await startTalking(
    processes,
    `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up');`,
  );
  await processes.stopAll();
  expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });
});

const startsAnother = (/** @type {boolean} */ detached) => `
  const child = require('node:child_process').spawn(
    process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: ${detached}, stdio: 'ignore' },
  );
  console.log(child.pid);`;

test('what a process leaves behind in its group ends with it', async () => {
  const processes = createProcesses();
  const { ended, said } = await startTalking(processes, `${startsAnother(false)} child.unref();`);
  await ended;
  await expect.poll(() => isAlive(Number(said))).toBe(false);
});

test('what has left the group of its parent ends too', async () => {
  const processes = createProcesses();
  const { said } = await startTalking(processes, startsAnother(true));
  expect(isAlive(Number(said))).toBe(true);
  await processes.stopAll();
  await expect.poll(() => isAlive(Number(said))).toBe(false);
});

test('nothing is started any more once everything was asked to stop', async () => {
  const processes = createProcesses();
  await processes.stopAll();
  expect(() => processes.start({ command: node(''), cwd, env, onOutput: () => {} })).toThrow(
    Stopped,
  );
});

test('a command that was stopped is not a command that failed', async () => {
  const processes = createProcesses();
  const command = node('setInterval(() => {}, 1000)');
  const run = processes.run({ command, cwd, env, onOutput: () => {} });
  processes.stopAll();
  await expect(run).rejects.toThrow(Stopped);
});
