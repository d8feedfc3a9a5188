import { expect, test } from 'vitest';
import { Refusal, Stopped } from '../lib/refusal.mjs';
import { runStages } from '../lib/run-stages.mjs';

function createSurroundings() {
  /** @type {string[]} */
  const printed = [];
  const surroundings = /** @type {import('../lib/test-stages.mjs').StageSurroundings} */ (
    /** @type {unknown} */ ({ print: (/** @type {string} */ text) => printed.push(text) })
  );
  return { surroundings, readOutput: () => printed.join('') };
}

/**
 * @param {string} title
 * @param {import('../lib/test-stages.mjs').Stage} run
 */
const stage = (title, run) => ({ title, run });
const good = stage('Good', async () => ({ passed: 3, failed: 0, skipped: ['needs MongoDB'] }));

test('a stage that breaks counts as one failure, and the next ones run all the same', async () => {
  const { surroundings, readOutput } = createSurroundings();
  const broken = stage('Broken', () => Promise.reject(new Refusal('no report was written')));
  const failing = stage('Failing', async () => ({ passed: 1, failed: 2, skipped: [] }));
  const sums = await runStages([broken, failing, good], surroundings);
  expect(sums).toEqual({ passed: 4, failed: 3 });
  expect(readOutput()).toContain('no report was written');
  expect(readOutput()).toContain('did not run: needs MongoDB');
});

test('nothing more runs once the tests were asked to stop', async () => {
  const { surroundings, readOutput } = createSurroundings();
  const stopped = stage('Stopped', () => Promise.reject(new Stopped()));
  await expect(runStages([stopped, good], surroundings)).rejects.toThrow(Stopped);
  expect(readOutput()).not.toContain('Good');
});
