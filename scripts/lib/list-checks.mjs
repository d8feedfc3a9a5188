import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSourceFiles } from './source-files.mjs';
import { listWorkspaces } from './workspaces.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

/**
 * All checks: those of checks.json, and the types of every workspace that holds TypeScript.
 * @param {string} root
 * @returns {Check[]}
 */
export function listChecks(root) {
  const listed = JSON.parse(readFileSync(join(root, 'scripts', 'checks.json'), 'utf8'));
  const folders = listWorkspaces(root).filter((folder) => holdsTypeScript(join(root, folder)));
  return [...listed, ...[...folders, 'scripts'].map((folder) => createTypeCheck(root, folder))];
}

/**
 * A workspace without tsconfig.json fails its check, rather than escape it.
 * @param {string} root
 * @param {string} folder
 * @returns {Check}
 */
function createTypeCheck(root, folder) {
  const isAstro = readdirSync(join(root, folder)).some((name) => name.startsWith('astro.config.'));
  return {
    name: `types-of-${folder.replaceAll('/', '-')}`,
    title: `Types of ${folder}`,
    command: isAstro ? ['astro', 'check'] : ['tsc', '--project', 'tsconfig.json'],
    folder,
  };
}

/** @param {string} folder */
function holdsTypeScript(folder) {
  return listSourceFiles(folder).some((file) => /\.(ts|tsx|astro)$/.test(file));
}
