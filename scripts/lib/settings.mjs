import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnvironmentFile } from './environment-file.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {{
 *   name: string, title: string, folder: string, command: string[], devCommand: string[],
 *   readyPath: string, devReadyPath: string, portVariable: string, defaultPort: number,
 *   urlVariable: string, homePath: string, demoPages?: { title: string, path: string }[],
 * }} PartDescription one entry of parts.json
 * @typedef {PartDescription & { port: number, url: string }} Part
 * @typedef {{
 *   mode: 'demo' | 'production', host: string, dataDirectory: string, logsDirectory: string,
 *   parts: Part[], env: NodeJS.ProcessEnv,
 * }} Settings
 */

/**
 * What the start needs to know before anything is installed. The parts check their own variables
 * again, and more strictly.
 * @param {{ root: string, parts: PartDescription[], shell: NodeJS.ProcessEnv, isDev?: boolean }} options
 * @returns {Settings}
 * @throws Refusal when a port or the mode makes no sense
 */
export function readSettings({ root, parts, shell, isDev = false }) {
  const own = { ...readEnvironmentFile(root, shell), ...dropEmpty(shell) };
  const mode = readMode(own);
  const host = own.HOST ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0');
  const dataDirectory = resolve(root, own.DATA_DIR ?? '.data');
  const placed = parts.map((part) => placePart(part, own));
  const ports = Object.fromEntries(placed.map((part) => [part.portVariable, String(part.port)]));
  const env = {
    ...own,
    ...ports,
    HOST: host,
    DATA_DIR: dataDirectory,
    DUO_MODE: mode,
    NODE_ENV: isDev ? 'development' : 'production',
  };
  const logsDirectory = join(dataDirectory, 'logs');
  return { mode, host, dataDirectory, logsDirectory, parts: placed, env };
}

/**
 * The variables of the root's `.env`. Tests bring all their own, and must not meet a developer's
 * database.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} shell
 */
function readEnvironmentFile(root, shell) {
  const file = join(root, '.env');
  if (shell.TEST_DATA_DIR || !existsSync(file)) return {};
  return dropEmpty(parseEnvironmentFile(file));
}

/**
 * @param {NodeJS.ProcessEnv | NodeJS.Dict<string>} env
 * @returns {NodeJS.ProcessEnv}
 */
function dropEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {'demo' | 'production'}
 */
function readMode(env) {
  const mode = env.DUO_MODE ?? (env.NODE_ENV === 'production' ? 'production' : 'demo');
  if (mode === 'demo' || mode === 'production') return mode;
  throw new Refusal(`DUO_MODE is ${mode}, but must be demo or production.`);
}

/**
 * @param {PartDescription} part
 * @param {NodeJS.ProcessEnv} env
 * @returns {Part}
 */
function placePart(part, env) {
  const text = env[part.portVariable] ?? String(part.defaultPort);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new Refusal(`${part.portVariable} is ${text}, but must be a port between 1 and 65535.`);
  }
  return { ...part, port, url: env[part.urlVariable] ?? `http://localhost:${port}` };
}
