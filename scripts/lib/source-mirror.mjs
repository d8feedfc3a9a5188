import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listSourceFiles } from './source-files.mjs';
import { listWorkspaces } from './workspaces.mjs';

const codeFile = /\.(ts|tsx|mts|mjs|cjs|js|jsx|json)$/;

/**
 * Copies the code into an empty folder so that a tool which knows TypeScript, but not Astro, sees
 * every import: `Card.astro` becomes `Card.astro.ts` with what stands between its fences and in its
 * scripts. Other files stay as empty ones, so that imports of them resolve.
 * @param {{ root: string, target: string, folders: string[] }} options
 */
export function mirrorSources({ root, target, folders }) {
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const file of listSourceFiles(join(root, folder))) {
      mirrorFile(file, join(target, relative(root, file)));
    }
  }
  for (const file of ['package.json', 'tsconfig.json']) {
    copyFileSync(join(root, file), join(target, file));
  }
  linkDependencies(root, target);
}

/**
 * The code of an Astro file.
 * @param {string} source
 */
export function readAstroCode(source) {
  const [, fenced = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source) ?? [];
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [fenced, ...scripts.map(([, code = '']) => code)].join('\n');
}

/**
 * @param {string} file
 * @param {string} copy
 */
function mirrorFile(file, copy) {
  mkdirSync(dirname(copy), { recursive: true });
  if (file.endsWith('.astro')) {
    writeFileSync(`${copy}.ts`, readAstroCode(readFileSync(file, 'utf8')));
  } else if (codeFile.test(file)) {
    copyFileSync(file, copy);
  } else {
    writeFileSync(copy, '');
  }
}

/**
 * Links what npm installed, but our own packages to their mirrors.
 * @param {string} root
 * @param {string} target
 */
function linkDependencies(root, target) {
  const folders = listWorkspaces(target);
  const own = new Map(folders.map((folder) => [readPackage(join(target, folder)).name, folder]));
  linkInstalled(root, target, new Set([...own.keys()].map((name) => name.split('/')[0])));
  for (const folder of folders) linkInstalled(join(root, folder), join(target, folder), new Set());
  for (const [name, folder] of own) link(join(target, folder), join(target, 'node_modules', name));
}

/**
 * @param {string} from
 * @param {string} to
 * @param {Set<string>} except
 */
function linkInstalled(from, to, except) {
  const installed = join(from, 'node_modules');
  if (!existsSync(installed)) return;
  for (const name of readdirSync(installed)) {
    if (!except.has(name)) link(join(installed, name), join(to, 'node_modules', name));
  }
}

/**
 * @param {string} to
 * @param {string} path
 */
function link(to, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
}

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
