import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './lib/install.mjs';
import { findNode24, useNode } from './lib/node-24.mjs';
import { createPhases } from './lib/phases.mjs';
import { pickFreePorts } from './lib/ports.mjs';
import { createProcesses } from './lib/processes.mjs';
import { Refusal, Stopped } from './lib/refusal.mjs';
import { runStages } from './lib/run-stages.mjs';
import { stopOnSignals } from './lib/stop-on-signals.mjs';
import { createTestEnvironment } from './lib/test-environment.mjs';
import { stages } from './lib/test-stages.mjs';

// `npm test` runs everything, `npm test -- check unit integration browser` the stages that it names.
// It has ports, data and secrets of its own, so that it runs beside a running `npm start`.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDirectory = mkdtempSync(join(tmpdir(), 'duo-test-'));
const processes = createProcesses();
stopOnSignals(processes, () => process.stdout.write('\nStopping…\n'));

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runTests() {
  const chosen = chooseStages(process.argv.slice(2));
  const phases = createPhases({
    output: process.stdout,
    logsDirectory: join(dataDirectory, 'logs'),
  });
  const env = await prepareEnvironment(phases);
  const reportsDirectory = join(dataDirectory, 'reports');
  mkdirSync(reportsDirectory);
  const print = (/** @type {string} */ text) => process.stdout.write(text);
  return runStages(chosen, { root, env, reportsDirectory, phases, processes, print });
}

/** @param {string[]} names */
function chooseStages(names) {
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    throw new Refusal(
      `Unknown: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`,
    );
  }
  const wanted = names.length > 0 ? names : Object.keys(stages);
  return Object.entries(stages).flatMap(([name, stage]) => (wanted.includes(name) ? [stage] : []));
}

/** @param {import('./lib/phases.mjs').Phases} phases */
async function prepareEnvironment(phases) {
  const testEnv = createTestEnvironment({ root, shell: process.env, dataDirectory });
  await phases.run({ name: 'install', title: 'Dependencies' }, (collect) =>
    installDependencies({ root, env: testEnv, processes, collect }),
  );
  const [site, cms, portal] = await pickFreePorts(3);
  const ports = { SITE_PORT: `${site}`, CMS_PORT: `${cms}`, PORTAL_PORT: `${portal}` };
  return useNode({ ...testEnv, ...ports }, { root, node: findNode24(root) });
}

/** @param {unknown} error */
function countInterruption(error) {
  const isKnown = error instanceof Refusal || error instanceof Stopped;
  const message = isKnown ? error.message : /** @type {Error} */ (error).stack;
  process.stderr.write(`${message || 'Stopped before the end.'}\n`);
  return { passed: 0, failed: 1 };
}

const { passed, failed } = await runTests().catch(countInterruption);
await processes.stopAll();
rmSync(dataDirectory, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
