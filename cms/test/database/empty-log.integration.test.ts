import { statSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload, dataDirectory } = cms;
const { emptyLog } = await import('../../src/database/empty-log.ts');
const { forgetErased } = await import('../../src/privacy/forget-erased.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { SqliteConnection } = await import('../../src/database/sqlite-connection.ts');

const filePath = path.join(dataDirectory, 'cms.sqlite');
const logBytes = () => statSync(`${filePath}-wal`).size;
const write = () =>
  payload.create({
    collection: 'volunteers',
    data: { email: `${Date.now()}-${Math.random()}@a.example`, language: 'fr' },
  });

/** Another process's connection, as far as SQLite is concerned, in the middle of a read. */
function beginReading() {
  const other = new SqliteConnection(filePath, { readOnly: true });
  other.runScript('BEGIN; SELECT count(*) FROM volunteers;');
  return () => other.close();
}

describe('The log of the database', () => {
  it('is cut to nothing', async () => {
    await write();
    expect(logBytes()).toBeGreaterThan(0);
    expect(await emptyLog(payload)).toBe(true);
    expect(logBytes()).toBe(0);
    await write();
    expect(logBytes()).toBeGreaterThan(0);
  });

  it('is left while another connection reads, without waiting for it', async () => {
    await emptyLog(payload);
    await write();
    const endReading = beginReading();
    await write();
    expect(await emptyLog(payload)).toBe(false);
    endReading();
    expect(await emptyLog(payload)).toBe(true);
  });

  it('is emptied later by itself where it could not be at once', async () => {
    await write();
    const endReading = beginReading();
    await write();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await forgetErased(payload);
    await forgetErased(payload);
    expect(vi.getTimerCount()).toBe(1);
    endReading();
    await vi.runOnlyPendingTimersAsync();
    vi.useRealTimers();
    await vi.waitFor(() => expect(logBytes()).toBe(0));
  });

  it('is not emptied from inside a transaction, which would wait for itself', async () => {
    const req = await createLocalReq({}, payload);
    await runInTransaction(req, async () => {
      await expect(emptyLog(payload)).rejects.toThrow('empties the log');
    });
  });
});
