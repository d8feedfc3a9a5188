import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPhases } from '../lib/phases.mjs';
import { Stopped } from '../lib/refusal.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/** @param {{ isTTY?: boolean }} [terminal] */
function openPhases({ isTTY = false } = {}) {
  const logsDirectory = makeTemporaryFolder();
  /** @type {string[]} */
  const written = [];
  const output = { isTTY, columns: 80, write: (/** @type {string} */ text) => written.push(text) };
  const phases = createPhases({ output, logsDirectory });
  const readLog = () => readFileSync(join(logsDirectory, 'build.log'), 'utf8');
  return { phases, readLog, readOutput: () => written.join('') };
}

const build = { name: 'build', title: 'Build' };

test('a phase that went well is one line with its time, and its output is in its log', async () => {
  const { phases, readLog, readOutput } = openPhases();
  await phases.run(build, async (collect) => {
    collect('many lines\n');
    return 'unchanged';
  });
  expect(readOutput()).toMatch(/^ {2}✓ Build +\d+\.\d s {2}unchanged\n$/);
  expect(readLog()).toBe('many lines\n');
});

test('a phase that failed shows all that it printed, and keeps it too', async () => {
  const { phases, readLog, readOutput } = openPhases();
  const failing = phases.run(build, async (collect) => {
    collect('first line\nsecond line\n');
    throw new Error('turbo ended with exit code 1');
  });
  await expect(failing).rejects.toThrow('Build failed.');
  expect(readOutput()).toMatch(/^ {2}✗ Build .*failed\nfirst line\nsecond line\n.*exit code 1/);
  expect(readLog()).toBe('first line\nsecond line\n');
});

test('a phase that was stopped is no failure', async () => {
  const { phases, readOutput } = openPhases();
  const stopped = phases.run(build, () => Promise.reject(new Stopped()));
  await expect(stopped).rejects.toThrow(Stopped);
  expect(readOutput()).toBe('');
});

test('a terminal shows which phases are under way side by side', async () => {
  const { phases, readOutput } = openPhases({ isTTY: true });
  /** @type {PromiseWithResolvers<void>} */
  const end = Promise.withResolvers();
  const slow = phases.run(build, () => end.promise);
  await phases.run({ name: 'migrate', title: 'Migrations' }, async () => {});
  expect(readOutput()).toMatch(/✓ Migrations .*\n[\s\S]*… Build \d+\.\d s$/);
  end.resolve();
  await slow;
});
