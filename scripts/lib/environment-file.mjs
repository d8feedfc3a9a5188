import { readFileSync } from 'node:fs';
import * as util from 'node:util';
import { Refusal } from './refusal.mjs';

/**
 * The variables that a file in the form of `.env` sets.
 * @param {string} file
 * @returns {NodeJS.Dict<string>}
 */
export function parseEnvironmentFile(file) {
  // A named import would fail on an old Node with a message that helps nobody.
  if (!util.parseEnv) throw new Refusal(`Node 20.12 or newer is needed to read ${file}.`);
  return util.parseEnv(readFileSync(file, 'utf8'));
}
