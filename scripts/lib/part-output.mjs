import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createLineReader } from './lines.mjs';

/**
 * Where the output of a part goes: in production to standard output as it stands, for whoever
 * collects logs; while developing to the terminal, each line with the part's name; in a demo to a
 * file, so that the addresses stay in sight.
 * @param {{
 *   name: string, mode: 'demo' | 'production', isDev: boolean, logsDirectory: string,
 *   output: { write: (text: string) => unknown }, say: (line: string) => void,
 * }} options
 * @returns {(text: string) => void}
 */
export function openPartOutput({ name, mode, isDev, logsDirectory, output, say }) {
  if (isDev) return createLineReader((line) => say(`${name.padEnd(6)}| ${line}`));
  if (mode === 'production') return (text) => output.write(text);
  mkdirSync(logsDirectory, { recursive: true });
  const file = openSync(join(logsDirectory, `${name}.log`), 'w');
  return (text) => writeSync(file, text);
}
