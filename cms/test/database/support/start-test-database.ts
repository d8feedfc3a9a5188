import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createDatabaseAdapter } from '../../../src/database/database.ts';
import type { OneWriterClient } from '../../../src/database/one-writer-client.ts';
import { createSqliteAdapter } from '../../../src/database/sqlite.ts';
import { startPayload, type TestPayload } from './start-payload.ts';
import { findTestMongodb } from './test-mongodb.ts';

export interface TestDatabase {
  payload: TestPayload;
  /** How often a commit was told of. */
  countCommits: () => number;
  stop: () => Promise<void>;
}

export interface TestSqlite extends TestDatabase {
  client: OneWriterClient;
  filePath: string;
}

/** A fresh SQLite file with the tables of the tests' collections. */
export async function startTestSqlite({
  idleLimitMs,
  afterCommit,
}: {
  idleLimitMs?: number;
  afterCommit?: () => void;
} = {}): Promise<TestSqlite> {
  const directory = await mkdtemp(path.join(tmpdir(), 'cms-database-'));
  const filePath = path.join(directory, 'data', 'cms.sqlite');
  let commits = 0;
  const onCommit = () => {
    commits += 1;
    afterCommit?.();
  };
  const payload = await startPayload(
    createSqliteAdapter({ filePath, migrationDirectory: directory, onCommit, idleLimitMs }),
  );
  await createTables(payload);
  return {
    payload,
    filePath,
    client: readSqliteAdapter(payload).client as OneWriterClient,
    countCommits: () => commits,
    stop: async () => {
      await payload.destroy();
      await rm(directory, { recursive: true });
    },
  };
}

/** A fresh database on a MongoDB; undefined, having said so, where the machine has none. */
export async function startTestMongodb(): Promise<TestDatabase | undefined> {
  const mongodb = await findTestMongodb();
  if (!mongodb) return undefined;
  let commits = 0;
  const onCommit = () => {
    commits += 1;
  };
  const payload = await startPayload(
    await createDatabaseAdapter({ databaseUrl: mongodb.url, dataDirectory: tmpdir(), onCommit }),
  );
  return {
    payload,
    countCommits: () => commits,
    stop: async () => {
      await payload.destroy();
      await mongodb.stop();
    },
  };
}

export function readSqliteAdapter(payload: TestPayload): SQLiteAdapter {
  return payload.db as unknown as SQLiteAdapter;
}

async function createTables(payload: TestPayload): Promise<void> {
  const adapter = readSqliteAdapter(payload);
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
  const wanted = await generateDrizzleJson(adapter.schema);
  const statements = await generateMigration(adapter.defaultDrizzleSnapshot, wanted);
  await adapter.client.executeMultiple(statements.join('\n'));
}
