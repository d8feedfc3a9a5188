import path from 'node:path';
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { refuseForgottenRequests } from './forgotten-request.ts';
import { OneWriterClient } from './one-writer-client.ts';
import { OperationTransactions } from './operation-transactions.ts';
import { runMigrationsSafely } from './sqlite-migrations.ts';

export interface SqliteOptions {
  filePath: string;
  migrationDirectory: string | undefined;
  onCommit: () => void;
  /** A transaction that runs no statement for so long is rolled back. */
  idleLimitMs?: number;
}

const defaultIdleLimitMs = 30_000;

/**
 * Payload's SQLite adapter over the {@link OneWriterClient}. One process may have the file open for
 * writing. Ids are never used twice, not even those of deleted rows: history, purges and audit
 * name people and documents by id.
 */
export function createSqliteAdapter(options: SqliteOptions): DatabaseAdapterObj {
  return {
    name: 'sqlite',
    allowIDOnCreate: false,
    defaultIDType: 'number',
    init: ({ payload }) => {
      const adapter = sqliteAdapter({
        client: { url: `file:${options.filePath}` },
        autoIncrement: true,
        migrationDir:
          options.migrationDirectory ?? path.resolve(import.meta.dirname, '../migrations/sqlite'),
        push: false,
        transactionOptions: {},
      }).init({ payload });
      useOneWriter(adapter, options);
      return adapter as unknown as BaseDatabaseAdapter;
    },
  };
}

function useOneWriter(adapter: SQLiteAdapter, options: SqliteOptions): void {
  const transactions = new OperationTransactions();
  const base = adapter as unknown as BaseDatabaseAdapter;
  transactions.follow(base, { onCommit: options.onCommit, refuseNested: true });
  refuseForgottenRequests(base, () => transactions.callerIsInside);
  openAndClose(adapter, () => openClient(adapter, transactions, options));
  runMigrationsSafely(adapter);
}

function openClient(
  adapter: SQLiteAdapter,
  transactions: OperationTransactions,
  { filePath, idleLimitMs = defaultIdleLimitMs }: SqliteOptions,
): OneWriterClient {
  return new OneWriterClient({
    filePath,
    idleLimitMs,
    callerHasWriter: () => transactions.callerIsInside,
    onTransaction: (transaction) =>
      transactions.confirmCommitBy(() => {
        if (!transaction.committed) {
          throw transaction.failure ?? new Error('The transaction was not committed.');
        }
      }),
    onAbandoned: (error) => adapter.payload.logger.error({ err: error, msg: error.message }),
  });
}

// The adapter keeps a client that it finds when it connects, and never closes the one it has.
function openAndClose(adapter: SQLiteAdapter, open: () => OneWriterClient): void {
  const { connect, destroy } = adapter;
  adapter.connect = async (connectOptions) => {
    if (!adapter.client || adapter.client.closed) adapter.client = open();
    await connect?.call(adapter, connectOptions);
  };
  adapter.destroy = async () => {
    adapter.client?.close();
    await destroy?.call(adapter);
  };
}
