import { relative } from 'node:path';
import { listDemoSignIns } from './demo-sign-ins.mjs';
import { openPartOutput } from './part-output.mjs';
import { createPhases, formatSeconds } from './phases.mjs';
import { refuseBusyPorts } from './ports.mjs';
import { createProcesses } from './processes.mjs';
import { Refusal, Stopped } from './refusal.mjs';
import { readSettings } from './settings.mjs';
import { startPart } from './start-part.mjs';
import { stopOnSignals } from './stop-on-signals.mjs';

/**
 * @typedef {{
 *   root: string, parts: import('./settings.mjs').PartDescription[], isDev: boolean,
 *   prepare: (preparation: import('./preparation.mjs').Preparation) => Promise<NodeJS.ProcessEnv>,
 *   readyWithinMs?: number,
 * }} StartOptions
 * @typedef {StartOptions & {
 *   settings: import('./settings.mjs').Settings, phases: import('./phases.mjs').Phases,
 *   processes: import('./processes.mjs').Processes,
 * }} StartContext
 */

/**
 * Prepares and starts all parts, keeps them alive, and stops them when asked to.
 * @param {StartOptions} options
 * @returns {Promise<number>} the exit code: 0 when it was asked to stop, 1 when it could not start
 */
export async function startProduct(options) {
  const startMs = performance.now();
  const processes = createProcesses();
  stopOnSignals(processes, () => process.stdout.write('\n  Stopping…\n'));
  try {
    const { root, parts, isDev } = options;
    const settings = readSettings({ root, parts, shell: process.env, isDev });
    const { logsDirectory } = settings;
    const phases = createPhases({ output: process.stdout, logsDirectory });
    const context = { ...options, settings, phases, processes };
    await refuseBusyPorts(settings.parts, settings.host);
    const env = await options.prepare(context);
    await startParts(context, env);
    phases.say(describeProduct(context, startMs));
    await waitForStop(processes.stopping);
  } catch (error) {
    if (!(error instanceof Stopped)) return await giveUp(error, processes);
  }
  await processes.stopAll();
  return 0;
}

/**
 * @param {StartContext} context
 * @param {NodeJS.ProcessEnv} env
 */
async function startParts(context, env) {
  const { root, isDev, settings, phases, processes, readyWithinMs = 120_000 } = context;
  const { mode, host, logsDirectory } = settings;
  const { say } = phases;
  await phases.run({ name: 'parts', title: 'Parts' }, async (collect) => {
    const starts = settings.parts.map((part) => {
      const place = { name: part.name, mode, isDev, logsDirectory };
      const write = openPartOutput({ ...place, output: process.stdout, say });
      const onOutput = (/** @type {string} */ text) => {
        write(text);
        collect(text);
      };
      const surroundings = { root, env, host, isDev, readyWithinMs, processes, say };
      return startPart(part, { ...surroundings, onOutput });
    });
    await Promise.all(starts);
  });
}

/**
 * @param {StartContext} context
 * @param {number} startMs
 */
function describeProduct({ root, isDev, settings }, startMs) {
  const isDemo = settings.mode === 'demo';
  const addresses = settings.parts.flatMap(({ title, url, homePath, demoPages = [] }) => {
    const pages = [{ title, path: homePath }, ...(isDemo ? demoPages : [])];
    return pages.map((page) => `  ${page.title.padEnd(20)} ${url}${page.path}`);
  });
  const logs = isDemo && !isDev ? `Logs are in ${relative(root, settings.logsDirectory)}. ` : '';
  const paragraphs = [
    [`Ready in ${formatSeconds(startMs)}.`],
    addresses,
    isDemo ? listDemoSignIns(root) : [],
    [`${logs}Ctrl-C stops everything.`],
  ];
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return filled.map((lines) => `\n${lines.map((line) => `  ${line}`).join('\n')}`).join('\n');
}

/** @param {AbortSignal} stopping */
function waitForStop(stopping) {
  return new Promise((_, reject) => {
    const stop = () => reject(stopping.reason);
    if (stopping.aborted) stop();
    stopping.addEventListener('abort', stop, { once: true });
  });
}

/**
 * @param {unknown} error
 * @param {import('./processes.mjs').Processes} processes
 */
async function giveUp(error, processes) {
  await processes.stopAll();
  const message = error instanceof Refusal ? error.message : /** @type {Error} */ (error).stack;
  process.stderr.write(`\n${message}\n`.replaceAll(/^(?=.)/gm, '  '));
  return 1;
}
