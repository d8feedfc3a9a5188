import { copyFile, mkdir, readdir, rename, truncate } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { backUpSqlite } from '../../src/database/backup.ts';
import { createSqliteAdapter } from '../../src/database/sqlite.ts';
import { startPayload } from './support/start-payload.ts';
import { startTestSqlite } from './support/start-test-database.ts';

const database = await startTestSqlite();
const { payload, filePath } = database;
const backupDirectory = path.join(path.dirname(filePath), 'backups');
await mkdir(backupDirectory);
afterAll(database.stop);

test('a backup made while the server runs can be put in the place of the database', async () => {
  await payload.create({ collection: 'notes', data: { title: 'backed up' } });
  const backupPath = path.join(backupDirectory, 'first.sqlite');
  expect(backUpSqlite(filePath, backupPath)).toBeGreaterThan(0);
  await payload.create({ collection: 'notes', data: { title: 'after the backup' } });

  const restoredPath = path.join(backupDirectory, 'restored', 'cms.sqlite');
  await mkdir(path.dirname(restoredPath));
  await copyFile(backupPath, restoredPath);
  const restored = await startPayload(
    createSqliteAdapter({
      filePath: restoredPath,
      migrationDirectory: backupDirectory,
      onCommit: () => {},
    }),
  );
  const { docs } = await restored.find({ collection: 'notes' });
  expect(docs.map(({ title }) => title)).toEqual(['backed up']);
  await restored.create({ collection: 'notes', data: { title: 'in the restored one' } });
  await restored.destroy();
});

test('a backup is never overwritten', () => {
  const backupPath = path.join(backupDirectory, 'twice.sqlite');
  backUpSqlite(filePath, backupPath);
  expect(() => backUpSqlite(filePath, backupPath)).toThrow('never overwritten');
});

test('a database that is not there is said, not made', () => {
  const missing = path.join(backupDirectory, 'missing.sqlite');
  expect(() => backUpSqlite(missing, `${missing}.backup`)).toThrow('no database');
});

test('a damaged database leaves no backup behind', async () => {
  const damaged = path.join(backupDirectory, 'damaged.sqlite');
  backUpSqlite(filePath, `${damaged}.whole`);
  await rename(`${damaged}.whole`, damaged);
  await truncate(damaged, 8192);
  const before = await readdir(backupDirectory);
  expect(() => backUpSqlite(damaged, `${damaged}.backup`)).toThrow();
  expect(await readdir(backupDirectory)).toEqual(before);
});
