import path from 'node:path';
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { requireTransactions } from './mongodb-server.ts';
import { OperationTransactions } from './operation-transactions.ts';

export interface MongodbOptions {
  url: string;
  migrationDirectory: string | undefined;
  onCommit: () => void;
}

/**
 * Payload's MongoDB adapter with transactions on, whatever the URL says: the server is asked whether
 * it has them, and refused if not. Starting waits until every declared index is there, since a
 * unique one must hold from the first write on; there is no schema to migrate besides.
 */
export function createMongodbAdapter(options: MongodbOptions): DatabaseAdapterObj {
  return {
    name: 'mongoose',
    allowIDOnCreate: false,
    defaultIDType: 'text',
    init: ({ payload }) => {
      const adapter = mongooseAdapter({
        url: options.url,
        ensureIndexes: true,
        migrationDir:
          options.migrationDirectory ?? path.resolve(import.meta.dirname, '../migrations/mongodb'),
        transactionOptions: {
          readConcern: { level: 'snapshot' },
          writeConcern: { w: 'majority' },
        },
        afterOpenConnection: ({ connection }) => refuseWithoutTransactions(connection),
      }).init({ payload }) as unknown as MongooseAdapter & BaseDatabaseAdapter;
      new OperationTransactions().follow(adapter, {
        onCommit: options.onCommit,
        refuseNested: false,
      });
      keepTransactionsOn(adapter);
      return adapter;
    },
  };
}

async function refuseWithoutTransactions(connection: MongooseAdapter['connection']): Promise<void> {
  try {
    requireTransactions(await connection.getClient().db().admin().command({ hello: 1 }));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

// On connecting, Payload turns transactions off unless the URL has a `replicaSet`; a mongos never has
// one, and a replica set is found without it.
function keepTransactionsOn(adapter: MongooseAdapter & BaseDatabaseAdapter): void {
  const { beginTransaction, connect, transactionOptions } = adapter;
  adapter.connect = async (connectOptions) => {
    await connect?.call(adapter, connectOptions);
    adapter.beginTransaction = beginTransaction;
    adapter.transactionOptions = transactionOptions;
  };
}
