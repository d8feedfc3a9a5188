import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describeEnd, signalGroup, startProcess, stopProcess } from './process-group.mjs';
import { Refusal, Stopped } from './refusal.mjs';
import { killStrays } from './strays.mjs';

const strayPauseMs = 20;
const strayTries = 100;

/**
 * @typedef {import('./process-group.mjs').ProcessRequest} ProcessRequest
 * @typedef {import('./process-group.mjs').ProcessEnd} ProcessEnd
 * @typedef {import('./process-group.mjs').RunningProcess} RunningProcess
 * @typedef {ReturnType<typeof createProcesses>} Processes
 */

/**
 * Starts processes, each the head of its own group, and ends every one of them with all that they
 * started themselves.
 * @param {{ graceMs?: number }} [options] how long a process may take to end after SIGTERM
 */
export function createProcesses({ graceMs = 10_000 } = {}) {
  const mark = randomUUID();
  /** @type {Set<RunningProcess>} */
  const running = new Set();
  const stopping = new AbortController();
  /** @type {Promise<void> | undefined} */
  let stopped;

  /**
   * @param {ProcessRequest} request
   * @returns {RunningProcess}
   * @throws Stopped once `stopAll` was called
   */
  function start(request) {
    stopping.signal.throwIfAborted();
    const started = startProcess({ ...request, env: markEnvironment(request.env, mark) });
    running.add(started);
    started.ended.then(() => running.delete(started));
    return started;
  }

  /**
   * Runs a command to its end.
   * @param {ProcessRequest} request
   * @throws Stopped when it was ended by `stopAll`; Refusal when its exit code isn't 0
   */
  async function run(request) {
    const { code, signal } = await start(request).ended;
    stopping.signal.throwIfAborted();
    if (code !== 0) {
      throw new Refusal(`${request.command.join(' ')} ${describeEnd({ code, signal })}`);
    }
  }

  /** Ends everything: politely first, by force after the grace. Starts nothing any more. */
  function stopAll() {
    stopping.abort(new Stopped());
    stopped ??= Promise.all([...running].map((started) => stopProcess(started, graceMs))).then(() =>
      endStrays(mark),
    );
    return stopped;
  }

  /** Ends everything by force, for whoever can't wait. */
  function killAll() {
    stopping.abort(new Stopped());
    for (const started of running) signalGroup(started.pid, 'SIGKILL');
    killStrays(mark);
  }

  return { start, run, stopAll, killAll, stopping: stopping.signal };
}

/**
 * Resolves when none is left: a process that was killed takes a moment to end.
 * @param {string} mark
 */
async function endStrays(mark) {
  for (let tries = 0; tries < strayTries && killStrays(mark) > 0; tries += 1)
    await wait(strayPauseMs);
}

/**
 * A run within a run (the browser tests start the product) carries both marks.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} mark
 */
function markEnvironment(env, mark) {
  return { ...env, DUO_RUN: [env.DUO_RUN, mark].filter(Boolean).join(':') };
}
