import { join } from 'node:path';
import { keepAlive } from './keep-alive.mjs';
import { describeEnd } from './process-group.mjs';
import { waitUntilReady } from './readiness.mjs';
import { Refusal } from './refusal.mjs';

const deathsBeforeGivingUp = 5;

/**
 * @typedef {{
 *   root: string, env: NodeJS.ProcessEnv, host: string, isDev: boolean, readyWithinMs: number,
 *   processes: import('./processes.mjs').Processes, say: (line: string) => void,
 * }} PartSurroundings
 */

/**
 * Starts a part and keeps it alive until everything is stopped. Resolves once it is ready.
 * @param {import('./settings.mjs').Part} part
 * @param {PartSurroundings & { onOutput: (text: string) => void }} surroundings
 * @throws Refusal when it isn't ready in time, or ends again and again before it is
 */
export async function startPart(part, surroundings) {
  const { root, env, host, isDev, readyWithinMs, processes, say, onOutput } = surroundings;
  const hopeless = new AbortController();
  let deaths = 0;
  const life = keepAlive({
    request: {
      command: chooseCommand(part, { env, isDev }),
      cwd: join(root, part.folder),
      env,
      onOutput,
    },
    processes,
    onDeath: (death) => {
      say(describeDeath(part, death));
      deaths += 1;
      if (deaths >= deathsBeforeGivingUp) hopeless.abort(refuseDying(part));
    },
  });
  life.catch((error) => hopeless.abort(error));
  const late = setTimeout(() => hopeless.abort(refuseLateness(part, readyWithinMs)), readyWithinMs);
  try {
    const path = isDev ? part.devReadyPath : part.readyPath;
    await waitUntilReady({ host, port: part.port, path, signal: hopeless.signal });
  } finally {
    clearTimeout(late);
  }
}

/**
 * @param {import('./settings.mjs').Part} part
 * @param {{ env: NodeJS.ProcessEnv, isDev: boolean }} options
 */
function chooseCommand({ command, devCommand }, { env, isDev }) {
  const words = isDev ? devCommand : command;
  return words.map((word) => (word.startsWith('$') ? (env[word.slice(1)] ?? '') : word));
}

/**
 * @param {import('./settings.mjs').Part} part
 * @param {import('./keep-alive.mjs').Death} death
 */
function describeDeath({ name }, { end, lastLines, delayMs }) {
  const lines = lastLines.map((line) => `    ${name} | ${line}`);
  const verdict = `  ! ${name} ${describeEnd(end)}; starting it again in ${delayMs / 1000} s.`;
  return [verdict, ...lines].join('\n');
}

/** @param {import('./settings.mjs').Part} part */
function refuseDying({ title }) {
  return new Refusal(`${title}: it ended ${deathsBeforeGivingUp} times before it was ready.`);
}

/**
 * @param {import('./settings.mjs').Part} part
 * @param {number} readyWithinMs
 */
function refuseLateness({ title }, readyWithinMs) {
  return new Refusal(`${title}: it was not ready within ${readyWithinMs / 1000} s.`);
}
