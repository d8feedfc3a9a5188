import { commitTransaction } from 'payload';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTestSqlite } from './support/start-test-database.ts';
import { asAnotherRequest, beginRequest } from './support/transactions.ts';

const database = await startTestSqlite({ idleLimitMs: 30_000 });
const { payload } = database;
afterAll(database.stop);
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('a transaction that nobody ends is rolled back and logged, and who waits for it goes on', async () => {
  const logged = vi.spyOn(payload.logger, 'error');
  const abandoned = await asAnotherRequest(() => beginRequest(payload));
  await payload.create({ collection: 'notes', data: { title: 'abandoned' }, req: abandoned });
  const waiting = payload.create({ collection: 'notes', data: { title: 'waited' } });
  await vi.advanceTimersByTimeAsync(30_000);
  await waiting;

  const { docs } = await payload.find({ collection: 'notes' });
  expect(docs.map(({ title }) => title)).toEqual(['waited']);
  expect(logged).toHaveBeenCalledWith(
    expect.objectContaining({ msg: expect.stringContaining('ran no statement for 30 s') }),
  );

  const late = payload.create({ collection: 'notes', data: { title: 'late' }, req: abandoned });
  await expect(late).rejects.toThrow();
  expect((await payload.count({ collection: 'notes' })).totalDocs).toBe(1);
});

test('the commit of a transaction that was given up is an error and is not told of', async () => {
  const commits = database.countCommits();
  const abandoned = await asAnotherRequest(() => beginRequest(payload));
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(commitTransaction(abandoned)).rejects.toThrow('ran no statement');
  expect(database.countCommits()).toBe(commits);
});

test('each statement gives a transaction as much time again', async () => {
  const slow = await asAnotherRequest(() => beginRequest(payload));
  await vi.advanceTimersByTimeAsync(20_000);
  await payload.create({ collection: 'notes', data: { title: 'slow' }, req: slow });
  await vi.advanceTimersByTimeAsync(20_000);
  await commitTransaction(slow);
  const where = { title: { equals: 'slow' } };
  expect((await payload.count({ collection: 'notes', where })).totalDocs).toBe(1);
});
