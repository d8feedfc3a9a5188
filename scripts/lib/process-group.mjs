import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {{
 *   command: string[],
 *   cwd: string,
 *   env: NodeJS.ProcessEnv,
 *   onOutput: (text: string) => void,
 * }} ProcessRequest
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} ProcessEnd
 * @typedef {{ pid: number | undefined, ended: Promise<ProcessEnd> }} RunningProcess
 */

/**
 * How a process ended, to go after its name.
 * @param {ProcessEnd} end
 */
export function describeEnd({ code, signal }) {
  if (signal) return `was ended by ${signal}`;
  return code === null ? 'could not be started' : `ended with exit code ${code}`;
}

/**
 * Starts a process as the head of a group of its own, which ends with it.
 * @param {ProcessRequest} request
 * @returns {RunningProcess}
 */
export function startProcess({ command, cwd, env, onOutput }) {
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
 * Asks a group to end, and ends it by force when its head is still there after the grace.
 * @param {RunningProcess} started
 * @param {number} graceMs
 */
export async function stopProcess({ pid, ended }, graceMs) {
  signalGroup(pid, 'SIGTERM');
  const patience = new AbortController();
  const lateness = wait(graceMs, 'late', { signal: patience.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, lateness])) === 'late') signalGroup(pid, 'SIGKILL');
  patience.abort();
  await ended;
}

/**
 * Sends a signal to a process and its group; nothing happens when they have ended.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
