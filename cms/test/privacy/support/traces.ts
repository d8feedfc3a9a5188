import { spawnSync } from 'node:child_process';
import type { TestCms } from '../../support/start-cms.ts';

const search = `
  const { readdirSync, readFileSync } = require('node:fs');
  const [directory, text] = process.argv.slice(1);
  const names = readdirSync(directory).filter((name) => name.startsWith('cms.sqlite'));
  const found = names.filter((name) => readFileSync(directory + '/' + name).includes(text));
  process.stdout.write(JSON.stringify(found.sort()));
`;

/**
 * The files of the database in which a text can be read, whatever it is part of. Another process looks:
 * a process that closes a file gives up all of its locks on it, SQLite's too.
 */
export function findTraces({ dataDirectory }: TestCms, text: string): string[] {
  const { stdout } = spawnSync(process.execPath, ['-e', search, dataDirectory, text]);
  return JSON.parse(String(stdout));
}
