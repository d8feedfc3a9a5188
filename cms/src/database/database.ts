import type { DatabaseAdapterObj } from 'payload';
import { readDatabaseLocation } from './database-location.ts';
import { createSqliteAdapter } from './sqlite.ts';

export interface DatabaseOptions {
  /** Unset or `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  databaseUrl: string | undefined;
  /** Where the SQLite file lives when `databaseUrl` is unset; made if it isn't there. */
  dataDirectory: string;
  /** Default: `migrations/sqlite` or `migrations/mongodb` beside this folder. */
  migrationDirectory?: string;
  /**
   * Called after each commit, never after a rollback, and always without arguments: look in the
   * database for what is to be done. It must not throw; what it throws is logged, since the data
   * is saved by then.
   */
  onCommit: () => void;
}

/**
 * The database of the product, as `buildConfig({ db })` takes it. MongoDB's driver, a seventh of all that a
 * process loads, is loaded only where the data is there.
 *
 * Nothing is opened before Payload starts, so building the configuration is free of side effects.
 * Ids are integers that are never used twice on SQLite, ObjectIDs on MongoDB. Transactions are on
 * for both: each operation of Payload (create, update, delete, …) is one, unless it is called with
 * `disableTransaction` or `payload.db` is written to without a `req` that holds one. Such a write
 * is saved at once and does not call `onCommit`.
 *
 * @throws Error saying how to mend `databaseUrl` when it is of no supported kind.
 */
export async function createDatabaseAdapter(options: DatabaseOptions): Promise<DatabaseAdapterObj> {
  const { databaseUrl, dataDirectory, migrationDirectory, onCommit } = options;
  const location = readDatabaseLocation(databaseUrl, dataDirectory);
  if (location.kind === 'mongodb') {
    const { createMongodbAdapter } = await import('./mongodb.ts');
    return createMongodbAdapter({ url: location.url, migrationDirectory, onCommit });
  }
  return createSqliteAdapter({ filePath: location.filePath, migrationDirectory, onCommit });
}
