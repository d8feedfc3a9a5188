import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const madeFolders = new Set([
  '.astro',
  '.data',
  '.git',
  '.next',
  '.turbo',
  'coverage',
  'dist',
  'node_modules',
  'test-results',
]);

/**
 * The files below a folder that people wrote: not what was installed or built.
 * @param {string} folder
 * @returns {string[]}
 */
export function listSourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return madeFolders.has(entry.name) ? [] : listSourceFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
