import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { makeTemporaryFolder } from './temporary-folder.mjs';

const shell = join(import.meta.dirname, 'fixtures', 'npm-like-shell.sh');

/**
 * Runs the start with a fixture part.
 * @param {{ part: string, port: number, preparation?: string, readyWithinMs?: number,
 *   throughShell?: boolean }} options
 */
export function runStart({
  part,
  port,
  preparation = 'none',
  readyWithinMs = 60_000,
  throughShell = false,
}) {
  const root = makeTemporaryFolder();
  const script = join(import.meta.dirname, 'fixtures', 'start-fixture.mjs');
  const command = [process.execPath, script, root, part, preparation, String(readyWithinMs)];
  const [program = '', ...parameters] = throughShell ? ['sh', shell, ...command] : command;
  const child = spawn(program, parameters, {
    env: { PATH: process.env.PATH, FIXTURE_PORT: String(port), npm_lifecycle_event: 'start' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      printed += text;
    });
  }
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(() => {
    child.kill('SIGTERM');
  });
  const waitForText = (/** @type {RegExp} */ text) =>
    expect.poll(() => printed, { timeout: 20_000 }).toMatch(text);
  const stop = (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    child.kill(signal);
    return exited;
  };
  return { waitForText, stop, exited, readOutput: () => printed };
}

/**
 * The process that answers on the port.
 * @param {number} port
 */
export async function askProcessId(port) {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  return Number(await response.text());
}
