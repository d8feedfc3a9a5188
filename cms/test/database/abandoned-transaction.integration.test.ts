import { commitTransaction } from 'payload';
import { afterAll, expect, test, vi } from 'vitest';
import { startTestSqlite } from './support/start-test-database.ts';
import { asAnotherRequest, beginRequest } from './support/transactions.ts';

const database = await startTestSqlite({ idleLimitMs: 40 });
const { payload } = database;
afterAll(database.stop);

test('a transaction that nobody ends is rolled back and logged, and who waits for it goes on', async () => {
  const logged = vi.spyOn(payload.logger, 'error');
  const abandoned = await asAnotherRequest(() => beginRequest(payload));
  await payload.create({ collection: 'notes', data: { title: 'abandoned' }, req: abandoned });
  await payload.create({ collection: 'notes', data: { title: 'waited' } });

  const { docs } = await payload.find({ collection: 'notes' });
  expect(docs.map(({ title }) => title)).toEqual(['waited']);
  expect(logged).toHaveBeenCalledWith(
    expect.objectContaining({ msg: expect.stringContaining('ran no statement') }),
  );

  const late = payload.create({ collection: 'notes', data: { title: 'late' }, req: abandoned });
  await expect(late).rejects.toThrow();
  expect((await payload.count({ collection: 'notes' })).totalDocs).toBe(1);
});

test('the commit of a transaction that was given up is an error', async () => {
  const commits = database.countCommits();
  const abandoned = await asAnotherRequest(() => beginRequest(payload));
  await payload.create({ collection: 'notes', data: { title: 'next' } });
  await expect(commitTransaction(abandoned)).rejects.toThrow('ran no statement');
  expect(database.countCommits()).toBe(commits + 1);
});
