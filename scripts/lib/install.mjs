import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {import('./processes.mjs').Processes} Processes */

/**
 * Installs what package-lock.json says, unless that is what was installed last.
 * @param {{ root: string, env: NodeJS.ProcessEnv, processes: Processes, collect: (text: string) => void }} options
 * @returns {Promise<string>} a note for the person who waits
 */
export async function installDependencies({ root, env, processes, collect }) {
  const lockHash = hashLock(root);
  if (readStamp(root) === lockHash) return 'unchanged';
  await processes.run({
    // NODE_ENV=production would leave out the tools that build.
    command: ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'],
    cwd: root,
    env: forgetInstalledPrograms(env, root),
    onOutput: collect,
  });
  writeFileSync(stampPath(root), lockHash);
  return '';
}

/** @param {string} root */
function hashLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} root */
function readStamp(root) {
  return existsSync(stampPath(root)) ? readFileSync(stampPath(root), 'utf8') : undefined;
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.duo-lock-hash');
}

/**
 * npm must not run by the very Node that it is about to delete.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 */
function forgetInstalledPrograms(env, root) {
  const folders = (env.PATH ?? '').split(delimiter);
  const installed = join(root, 'node_modules');
  return {
    ...env,
    PATH: folders.filter((folder) => !folder.startsWith(installed)).join(delimiter),
  };
}
