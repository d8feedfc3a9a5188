import { setTimeout as wait } from 'node:timers/promises';
import { createLastLines } from './lines.mjs';
import { createRestartDelays } from './restart-delays.mjs';

const rememberedLines = 20;

/**
 * @typedef {import('./processes.mjs').ProcessRequest} ProcessRequest
 * @typedef {{
 *   end: import('./processes.mjs').ProcessEnd, lastLines: string[], delayMs: number,
 * }} Death
 */

/**
 * Starts a process again each time it ends, after a growing delay, until everything is stopped.
 * @param {{
 *   request: ProcessRequest, processes: import('./processes.mjs').Processes,
 *   onDeath: (death: Death) => void, chooseDelayMs?: (aliveMs: number) => number,
 * }} options
 * @returns {Promise<never>}
 * @throws Stopped in the end
 */
export async function keepAlive({
  request,
  processes,
  onDeath,
  chooseDelayMs = createRestartDelays(),
}) {
  for (;;) {
    const startMs = performance.now();
    const lastLines = createLastLines(rememberedLines);
    const { ended } = processes.start({
      ...request,
      onOutput: (text) => {
        lastLines.read(text);
        request.onOutput(text);
      },
    });
    const end = await ended;
    processes.stopping.throwIfAborted();
    const delayMs = chooseDelayMs(performance.now() - startMs);
    onDeath({ end, lastLines: lastLines.list(), delayMs });
    await wait(delayMs, undefined, { signal: processes.stopping }).catch(() => {});
  }
}
