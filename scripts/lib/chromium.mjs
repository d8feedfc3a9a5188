import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @typedef {{ path: string | undefined, origin: string }} Chromium
 *   `path` is undefined where Playwright knows itself where its own is
 * @typedef {{
 *   env: NodeJS.ProcessEnv, root: string, collect: (text: string) => void,
 *   processes: import('./processes.mjs').Processes,
 *   isRoot?: boolean, isDebian?: boolean,
 * }} ChromiumOptions
 */

/**
 * A Chromium for the browser tests: the one that `CHROMIUM_PATH` names, else the system's, else
 * Debian's package where it may be installed, else Playwright's download.
 * @param {ChromiumOptions} options
 * @returns {Promise<Chromium>}
 */
export async function findChromium(options) {
  const {
    env,
    isRoot = process.getuid?.() === 0,
    isDebian = existsSync('/etc/debian_version'),
  } = options;
  if (env.CHROMIUM_PATH) return { path: env.CHROMIUM_PATH, origin: 'named by CHROMIUM_PATH' };
  const installed = findInSystem(env);
  if (installed) return { path: installed, origin: "the system's" };
  if (isRoot && isDebian) return installFromDebian(options);
  return downloadByPlaywright(options);
}

/** @param {NodeJS.ProcessEnv} env */
function findInSystem(env) {
  const folders = (env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && canRun(path));
}

/**
 * Ubuntu has a program of that name which only says that the real one must be installed.
 * @param {string} path
 */
function canRun(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {ChromiumOptions} options
 * @returns {Promise<Chromium>}
 */
async function installFromDebian(options) {
  const { env, root, collect, processes } = options;
  const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const request = { cwd: root, env: aptEnv, onOutput: collect };
  try {
    await processes.run({ ...request, command: ['apt-get', 'update'] });
    await processes.run({ ...request, command: ['apt-get', 'install', '-y', 'chromium'] });
  } catch (error) {
    if (processes.stopping.aborted) throw error;
    return downloadByPlaywright(options);
  }
  const path = findInSystem(env);
  return path ? { path, origin: "Debian's package" } : downloadByPlaywright(options);
}

/**
 * @param {ChromiumOptions} options
 * @returns {Promise<Chromium>}
 */
async function downloadByPlaywright({ env, root, collect, processes }) {
  const command = ['playwright', 'install', 'chromium'];
  await processes.run({ command, cwd: root, env, onOutput: collect });
  return { path: undefined, origin: "Playwright's download" };
}
