import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The absolute folder of the data. A relative one counts from the repository's root, not from the
 * folder of the part, so that all parts mean the same place wherever they were started.
 */
export function resolveDataDirectory(directory: string): string {
  // A bundler may replace import.meta.dirname by a path that does not exist; the working directory
  // is then the next best place to look from.
  const root = findWorkspaceRoot(import.meta.dirname ?? '') ?? findWorkspaceRoot(process.cwd());
  return resolve(root ?? process.cwd(), directory);
}

/** The nearest folder at or above `start` whose package.json lists workspaces. */
export function findWorkspaceRoot(start: string): string | undefined {
  const folder = resolve(start);
  if (listsWorkspaces(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findWorkspaceRoot(parent);
}

function listsWorkspaces(packageFile: string): boolean {
  return existsSync(packageFile) && 'workspaces' in JSON.parse(readFileSync(packageFile, 'utf8'));
}
