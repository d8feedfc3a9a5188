import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { SqliteConnection } from './sqlite-connection.ts';

/**
 * Copies an SQLite database, as last committed, to a file that isn't there yet, and proves the copy by
 * opening it: its structure is sound and no row refers to one that is missing. The server may run
 * meanwhile. The copy holds no trace of deleted rows. It appears under its name only once it is proven,
 * and can be put in the place of the original as it is.
 *
 * It blocks the thread while it copies, so it belongs in a process of its own.
 *
 * @returns the size of the copy in bytes.
 * @throws Error when there is nothing to copy, the target exists, or the copy is not sound.
 */
export function backUpSqlite(filePath: string, backupPath: string): number {
  if (!existsSync(filePath)) throw new Error(`There is no database at ${filePath}.`);
  if (existsSync(backupPath)) {
    throw new Error(`${backupPath} exists; a backup is never overwritten. Choose another name.`);
  }
  const unprovenPath = `${backupPath}.${randomUUID()}.unproven`;
  try {
    copyTo(unprovenPath, filePath);
    proveSound(unprovenPath);
    renameSync(unprovenPath, backupPath);
    return statSync(backupPath).size;
  } finally {
    rmSync(unprovenPath, { force: true });
  }
}

function copyTo(copyPath: string, filePath: string): void {
  closeSync(openSync(copyPath, 'wx', 0o600));
  const connection = new SqliteConnection(filePath, { readOnly: false });
  try {
    connection.run({ sql: 'VACUUM INTO ?', args: [copyPath] });
  } finally {
    connection.close();
  }
  const file = openSync(copyPath, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function proveSound(copyPath: string): void {
  const copy = new SqliteConnection(copyPath, { readOnly: true });
  try {
    const problems = copy.run('PRAGMA integrity_check').rows.map((row) => row[0]);
    if (problems[0] !== 'ok') throw new Error(`The copy is damaged: ${problems.join('; ')}`);
    const orphans = copy.run('PRAGMA foreign_key_check').rows.length;
    if (orphans > 0) throw new Error(`${orphans} rows of the copy refer to rows that are missing.`);
  } finally {
    copy.close();
  }
}
