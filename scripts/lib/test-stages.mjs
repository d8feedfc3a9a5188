import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './checks.mjs';
import { findChromium } from './chromium.mjs';
import { listChecks } from './list-checks.mjs';
import { buildParts } from './preparation.mjs';
import { Refusal } from './refusal.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').TestCounts} TestCounts
 * @typedef {{
 *   root: string, env: NodeJS.ProcessEnv, reportsDirectory: string,
 *   phases: import('./phases.mjs').Phases, processes: import('./processes.mjs').Processes,
 *   print: (text: string) => void,
 * }} StageSurroundings
 * @typedef {(surroundings: StageSurroundings) => Promise<TestCounts>} Stage
 */

/** The stages by the names that `npm test -- <name>` knows, in the order in which they run. */
export const stages = /** @type {Record<string, { title: string, run: Stage }>} */ ({
  check: { title: 'Static checks', run: checkSources },
  unit: { title: 'Unit tests', run: (surroundings) => runVitest('unit', surroundings) },
  integration: {
    title: 'Integration tests',
    run: async (surroundings) => {
      await buildParts(surroundings, surroundings.env);
      return runVitest('integration', surroundings);
    },
  },
  browser: { title: 'Browser tests', run: runBrowserTests },
});

/** @type {Stage} */
async function checkSources({ root, env, phases, processes }) {
  const counts = await runChecks(listChecks(root), { root, env, phases, processes });
  return { ...counts, skipped: [] };
}

/**
 * @param {string} project
 * @param {StageSurroundings} surroundings
 */
async function runVitest(project, surroundings) {
  const report = join(surroundings.reportsDirectory, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', '--project', project, ...reporters];
  return runReporting({ command, report, count: countVitest, surroundings });
}

/** @type {Stage} */
async function runBrowserTests(surroundings) {
  const { root, env, phases, processes, reportsDirectory } = surroundings;
  await buildParts({ root, phases, processes }, env);
  /** @type {string | undefined} */
  let chromiumPath;
  await phases.run({ name: 'chromium', title: 'Chromium' }, async (collect) => {
    const chromium = await findChromium({ env, root, collect, processes });
    chromiumPath = chromium.path;
    return `${chromium.origin} ${chromium.path ?? ''}`.trim();
  });
  const report = join(reportsDirectory, 'browser.json');
  const browserEnv = { ...env, CHROMIUM_PATH: chromiumPath, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runReporting({
    command: ['playwright', 'test', '--config', 'playwright.config.ts', '--reporter=list,json'],
    folder: 'packages/e2e',
    report,
    count: countPlaywright,
    surroundings: { ...surroundings, env: browserEnv },
  });
}

/**
 * Runs a test runner, shows what it prints, and counts by its report. A runner that failed although
 * no test did has crashed, which counts as one that failed.
 * @template Report
 * @param {{
 *   command: string[], folder?: string, report: string,
 *   count: (report: Report) => TestCounts, surroundings: StageSurroundings,
 * }} options
 */
async function runReporting({ command, folder = '.', report, count, surroundings }) {
  const { root, env, processes, print } = surroundings;
  const request = { command, cwd: join(root, folder), env, onOutput: print };
  const failure = await processes.run(request).catch((error) => error);
  if (failure && !(failure instanceof Refusal)) throw failure;
  if (!existsSync(report)) throw failure ?? new Refusal(`${command[0]} wrote no report.`);
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  if (failure && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}
