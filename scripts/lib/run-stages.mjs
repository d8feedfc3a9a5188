import { formatSeconds } from './phases.mjs';
import { Refusal, Stopped } from './refusal.mjs';

/**
 * @typedef {import('./test-stages.mjs').StageSurroundings} StageSurroundings
 * @typedef {import('./test-stages.mjs').Stage} Stage
 */

/**
 * Runs every stage, also after one that failed, and tells what each came to.
 * @param {{ title: string, run: Stage }[]} stages
 * @param {StageSurroundings} surroundings
 * @returns {Promise<{ passed: number, failed: number }>} the sums; a stage that broke is one failure
 */
export async function runStages(stages, surroundings) {
  const sums = { passed: 0, failed: 0 };
  for (const { title, run } of stages) {
    const startMs = performance.now();
    surroundings.print(`\n${title}\n`);
    const counts = await run(surroundings).catch((error) => countBroken(error, surroundings));
    sums.passed += counts.passed;
    sums.failed += counts.failed;
    surroundings.print(describeCounts(title, counts, startMs));
  }
  return sums;
}

/**
 * @param {unknown} error
 * @param {StageSurroundings} surroundings
 * @returns {import('./test-counts.mjs').TestCounts}
 */
function countBroken(error, { print }) {
  if (error instanceof Stopped) throw error;
  print(`${error instanceof Refusal ? error.message : /** @type {Error} */ (error).stack}\n`);
  return { passed: 0, failed: 1, skipped: [] };
}

/**
 * @param {string} title
 * @param {import('./test-counts.mjs').TestCounts} counts
 * @param {number} startMs
 */
function describeCounts(title, { passed, failed, skipped }, startMs) {
  const skips = skipped.map((name) => `    did not run: ${name}\n`).join('');
  const numbers = `${passed} passed, ${failed} failed, ${skipped.length} did not run`;
  return `  ${title}: ${numbers} (${formatSeconds(startMs)})\n${skips}`;
}
