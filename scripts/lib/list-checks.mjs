import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./checks.mjs').Check} Check */

const typeScript = '**/*.{ts,tsx,astro}';

/**
 * All checks: those of checks.json, and the types of every workspace that holds TypeScript.
 * @param {string} root
 * @returns {Check[]}
 */
export function listChecks(root) {
  const listed = readJson(join(root, 'scripts', 'checks.json'));
  /** @type {string[]} */
  const globs = readJson(join(root, 'package.json')).workspaces;
  const workspaces = globs.flatMap((glob) => globSync(glob, { cwd: root })).sort();
  const folders = workspaces.filter((folder) => holdsTypeScript(join(root, folder)));
  return [...listed, ...[...folders, 'scripts'].map((folder) => createTypeCheck(root, folder))];
}

/**
 * A workspace without tsconfig.json fails its check, rather than escape it.
 * @param {string} root
 * @param {string} folder
 * @returns {Check}
 */
function createTypeCheck(root, folder) {
  const isAstro = globSync('astro.config.*', { cwd: join(root, folder) }).length > 0;
  return {
    name: `types-of-${folder.replaceAll('/', '-')}`,
    title: `Types of ${folder}`,
    command: isAstro ? ['astro', 'check'] : ['tsc', '--project', 'tsconfig.json'],
    folder,
  };
}

/** @param {string} folder */
function holdsTypeScript(folder) {
  if (existsSync(join(folder, 'tsconfig.json'))) return true;
  const isMade = (/** @type {string} */ name) => /^(node_modules|dist|\.next|\.astro)$/.test(name);
  return globSync(typeScript, { cwd: folder, exclude: isMade }).length > 0;
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
