import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, Stopped } from './refusal.mjs';

const redrawMs = 200;
const clearLine = '\r\u001b[K';

/**
 * @typedef {{ write: (text: string) => unknown, isTTY?: boolean, columns?: number }} Output
 * @typedef {{ name: string, title: string }} PhaseName
 * @typedef {(collect: (text: string) => void) => Promise<string | void>} PhaseWork
 * @typedef {ReturnType<typeof createPhases>} Phases
 */

/**
 * Runs phases, each told in one line with the time it took. A terminal also shows, in one line that
 * changes, those that are under way. What a phase printed goes to `<name>.log`, and is shown in full
 * if the phase fails.
 * @param {{ output: Output, logsDirectory: string }} options
 */
export function createPhases({ output, logsDirectory }) {
  /** @type {Map<string, number>} when each phase that is under way began */
  const underWay = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let redraw;

  /** @param {string} line */
  function say(line) {
    output.write(output.isTTY ? `${clearLine}${line}\n` : `${line}\n`);
    drawLiveLine();
  }

  function drawLiveLine() {
    if (!output.isTTY) return;
    const items = [...underWay].map(([title, startMs]) => `${title} ${formatSeconds(startMs)}`);
    const line = items.length > 0 ? `  … ${items.join(' · ')}` : '';
    output.write(`${clearLine}${line.slice(0, (output.columns ?? 80) - 1)}`);
  }

  /**
   * @param {PhaseName} phase
   * @param {PhaseWork} work gets a function that takes what the phase prints; may give a short note
   * @throws Refusal when the work failed, after it was told in full
   */
  async function run({ name, title }, work) {
    const startMs = performance.now();
    /** @type {string[]} */
    const printed = [];
    let isOver = false;
    underWay.set(title, startMs);
    redraw ??= setInterval(drawLiveLine, redrawMs).unref();
    try {
      const note = await work((text) => {
        if (!isOver) printed.push(text);
      });
      underWay.delete(title);
      say(formatPhase('✓', title, startMs, note || ''));
    } catch (error) {
      underWay.delete(title);
      if (error instanceof Stopped) throw error;
      say(formatPhase('✗', title, startMs, 'failed'));
      say([...printed, describeError(error)].join('').trimEnd());
      throw new Refusal(`${title} failed.`, { cause: error });
    } finally {
      isOver = true;
      keepLog(name, printed);
      if (underWay.size === 0) stopDrawing();
    }
  }

  function stopDrawing() {
    clearInterval(redraw);
    redraw = undefined;
    if (output.isTTY) output.write(clearLine);
  }

  /**
   * @param {string} name
   * @param {string[]} printed
   */
  function keepLog(name, printed) {
    mkdirSync(logsDirectory, { recursive: true });
    writeFileSync(join(logsDirectory, `${name}.log`), printed.join(''));
  }

  return { run, say };
}

/** @param {unknown} error */
function describeError(error) {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * @param {string} mark
 * @param {string} title
 * @param {number} startMs
 * @param {string} note
 */
function formatPhase(mark, title, startMs, note) {
  return `  ${mark} ${title.padEnd(26)} ${formatSeconds(startMs).padStart(8)}  ${note}`.trimEnd();
}

/** @param {number} startMs */
export function formatSeconds(startMs) {
  return `${((performance.now() - startMs) / 1000).toFixed(1)} s`;
}
