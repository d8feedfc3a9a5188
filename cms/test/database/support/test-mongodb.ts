import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

export interface TestMongodb {
  /** Names a database that no other test uses. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * A MongoDB replica set for a test: the one at TEST_MONGODB_URL, else one of a single server started
 * from the machine's `mongod`. Undefined, and a line on the error output, where there is neither.
 */
export async function findTestMongodb(): Promise<TestMongodb | undefined> {
  const databaseName = `cms-test-${randomUUID()}`;
  const givenUrl = process.env.TEST_MONGODB_URL;
  if (givenUrl) return { url: nameDatabase(givenUrl, databaseName), stop: async () => {} };
  const systemBinary = await findMongod();
  if (!systemBinary) {
    process.stderr.write(
      'The tests on MongoDB did NOT run: set TEST_MONGODB_URL to a replica set, or install mongod.\n',
    );
    return undefined;
  }
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { systemBinary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  });
  return {
    url: replicaSet.getUri(databaseName),
    stop: async () => {
      await replicaSet.stop();
    },
  };
}

function nameDatabase(url: string, databaseName: string): string {
  const named = new URL(url);
  named.pathname = `/${databaseName}`;
  return named.href;
}

async function findMongod(): Promise<string | undefined> {
  const found = await promisify(execFile)('which', ['mongod']).catch(() => undefined);
  return found?.stdout.trim();
}
