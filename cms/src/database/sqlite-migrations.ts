import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { OneWriterClient } from './one-writer-client.ts';

const migratingMethods = [
  'migrate',
  'migrateDown',
  'migrateFresh',
  'migrateRefresh',
  'migrateReset',
] as const satisfies (keyof SQLiteAdapter)[];

type MigratingMethod = (args?: unknown) => Promise<void>;

/**
 * Makes migrations keep the rows that refer to a table which is made anew. Generated migrations say
 * `PRAGMA foreign_keys = OFF` inside a transaction, where SQLite ignores it, and dropping the old
 * table would then delete all that cascades from it.
 */
export function runMigrationsSafely(adapter: SQLiteAdapter): void {
  const migrations = adapter as unknown as Record<string, MigratingMethod>;
  for (const method of migratingMethods) {
    const migrate = migrations[method];
    if (!migrate) continue;
    migrations[method] = (args) =>
      (adapter.client as OneWriterClient).whileSchemaChanges(() => migrate.call(adapter, args));
  }
}
