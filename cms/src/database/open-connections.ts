import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { SqliteConnection } from './sqlite-connection.ts';

// WAL lets the reader go on while the writer writes. With synchronous=FULL each commit reaches the
// disk, so that an acknowledged application outlives a power cut and not only a killed process; it
// costs a fraction of a millisecond for each commit. secure_delete overwrites what is erased, as
// people who ask for erasure are promised.
const writerSettings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA journal_size_limit = 67108864;
`;

// The indexes that lists of 100,000 applications go through stay in memory from one list to the next; SQLite's own
// 2 MB hold a fraction of them. In KiB, and taken as they are needed.
const readerSettings = 'PRAGMA cache_size = -65536;';

/**
 * Opens the one writer and the reader of a SQLite file. A file that isn't there is made, readable
 * by its owner only, since it holds personal data; SQLite gives its companions the same mode.
 */
export function openConnections(filePath: string): {
  writer: SqliteConnection;
  reader: SqliteConnection;
} {
  mkdirSync(path.dirname(filePath), { recursive: true });
  closeSync(openSync(filePath, 'a', 0o600));
  const writer = new SqliteConnection(filePath, { readOnly: false });
  try {
    writer.runScript(writerSettings);
    const reader = new SqliteConnection(filePath, { readOnly: true });
    reader.runScript(readerSettings);
    return { writer, reader };
  } catch (error) {
    writer.close();
    throw error;
  }
}
