import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal, Stopped } from './refusal.mjs';
import { killStrays } from './strays.mjs';

const strayPauseMs = 20;
const strayTries = 100;

/**
 * @typedef {{
 *   command: string[],
 *   cwd: string,
 *   env: NodeJS.ProcessEnv,
 *   onOutput: (text: string) => void,
 * }} ProcessRequest
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} ProcessEnd
 * @typedef {{ pid: number | undefined, ended: Promise<ProcessEnd> }} RunningProcess
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
    stopped ??= Promise.all([...running].map((started) => stop(started, graceMs))).then(() =>
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

/** @param {ProcessEnd} end */
export function describeEnd({ code, signal }) {
  if (signal) return `was ended by ${signal}`;
  return code === null ? 'could not be started' : `ended with exit code ${code}`;
}

/**
 * @param {ProcessRequest} request
 * @returns {RunningProcess}
 */
function startProcess({ command, cwd, env, onOutput }) {
  const [program = '', ...parameters] = command;
  const child = spawn(program, parameters, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', onOutput);
  }
  return { pid: child.pid, ended: waitForEnd(child, onOutput) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(text: string) => void} onOutput
 * @returns {Promise<ProcessEnd>}
 */
function waitForEnd(child, onOutput) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      onOutput(`${error.message}\n`);
      resolve({ code: null, signal: null });
    });
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('exit', (code, signal) => {
      // What the head of the group left behind would hold its ports and its output open.
      signalGroup(child.pid, 'SIGKILL');
      wait(1000, undefined, { ref: false }).then(() => resolve({ code, signal }));
    });
  });
}

/**
 * @param {RunningProcess} started
 * @param {number} graceMs
 */
async function stop({ pid, ended }, graceMs) {
  signalGroup(pid, 'SIGTERM');
  const patience = new AbortController();
  const lateness = wait(graceMs, 'late', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, lateness])) === 'late') signalGroup(pid, 'SIGKILL');
  patience.abort();
  await ended;
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
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

/**
 * A run within a run (the browser tests start the product) carries both marks.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} mark
 */
function markEnvironment(env, mark) {
  return { ...env, DUO_RUN: [env.DUO_RUN, mark].filter(Boolean).join(':') };
}
