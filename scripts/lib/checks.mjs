import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const checksSideBySide = 2;

/**
 * @typedef {{ name: string, title: string, command: string[], folder?: string }} Check
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * Runs checks, each a line with its time; what a failing one printed is shown in full.
 * @param {Check[]} checks
 * @param {{
 *   root: string, env: NodeJS.ProcessEnv,
 *   phases: import('./phases.mjs').Phases, processes: import('./processes.mjs').Processes,
 * }} surroundings
 * @returns {Promise<Counts>}
 */
export async function runChecks(checks, surroundings) {
  const waiting = [...checks];
  const counts = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      counts[(await passes(check, surroundings)) ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: checksSideBySide }, work));
  return counts;
}

/**
 * @param {Check} check
 * @param {Parameters<typeof runChecks>[1]} surroundings
 */
async function passes({ name, title, command, folder = '.' }, { root, env, phases, processes }) {
  try {
    await phases.run({ name, title }, async (collect) => {
      let lastLine = '';
      const onOutput = (/** @type {string} */ text) => {
        lastLine = text.trim().split('\n').at(-1) || lastLine;
        collect(text);
      };
      await processes.run({ command, cwd: join(root, folder), env, onOutput });
      return lastLine;
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
