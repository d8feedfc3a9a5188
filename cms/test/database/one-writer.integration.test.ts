import { statSync } from 'node:fs';
import { sql } from '@payloadcms/db-sqlite';
import { commitTransaction, killTransaction } from 'payload';
import { afterAll, expect, test, vi } from 'vitest';
import { readSqliteAdapter, startTestSqlite } from './support/start-test-database.ts';
import { asAnotherRequest, beginRequest, inTransaction } from './support/transactions.ts';

const database = await startTestSqlite();
const { payload, client, filePath } = database;
afterAll(database.stop);

test('a read is answered with what was last committed while a transaction has the writer', async () => {
  const held = await asAnotherRequest(() => beginRequest(payload));
  await payload.create({ collection: 'notes', data: { title: 'not yet' }, req: held });
  expect(await countNotes('not yet')).toBe(0);
  expect((await payload.count({ collection: 'notes', req: held })).totalDocs).toBe(1);
  await commitTransaction(held);
  expect(await countNotes('not yet')).toBe(1);
});

test('writes wait for the transaction that has the writer and follow in the order of asking', async () => {
  const held = await asAnotherRequest(() => beginRequest(payload));
  const order: string[] = [];
  const write = async (message: string) => {
    await client.execute({ sql: 'insert into records (message) values (?)', args: [message] });
    order.push(message);
  };
  const writes = [write('first'), write('second'), write('third')];
  await client.execute('select 1');
  expect(order).toEqual([]);
  await killTransaction(held);
  await Promise.all(writes);
  expect(order).toEqual(['first', 'second', 'third']);
});

test('what was set on the connections holds after a commit, a rollback and a failed statement', async () => {
  await payload.create({ collection: 'notes', data: { title: 'committed' } });
  await inTransaction(payload, async () => Promise.reject(new Error('rolled back'))).catch(
    () => {},
  );
  await client.execute('insert into nowhere values (1)').catch(() => {});
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'];
  const values = await Promise.all(settings.map((name) => client.execute(`PRAGMA ${name}`)));
  expect(values.map(({ rows }) => rows[0]?.[0])).toEqual(['wal', 2, 1, 1]);
});

test('the ids of deleted rows are not given to new ones', async () => {
  const { id } = await payload.create({ collection: 'notes', data: { title: 'short-lived' } });
  await payload.delete({ collection: 'notes', id });
  const next = await payload.create({ collection: 'notes', data: { title: 'next' } });
  expect(next.id).toBeGreaterThan(id as number);
});

test('a commit that fails is an error for its caller, undoes all, is not told of, and frees the writer', async () => {
  const commits = database.countCommits();
  const req = await asAnotherRequest(() => beginRequest(payload));
  await payload.create({ collection: 'notes', data: { title: 'cannot be committed' }, req });
  const { sessions, drizzle } = readSqliteAdapter(payload);
  const session = sessions[String(await req.transactionID)]?.db as unknown as typeof drizzle;
  await session.run(sql`PRAGMA defer_foreign_keys = ON`);
  await session.run(sql`insert into records (message, note_id) values ('orphan', 987654)`);
  await expect(commitTransaction(req)).rejects.toThrow('FOREIGN KEY constraint failed');
  expect(database.countCommits()).toBe(commits);
  expect(await countNotes('cannot be committed')).toBe(0);
  await payload.create({ collection: 'notes', data: { title: 'after the failed commit' } });
});

test('a commit succeeds even if what is told of it throws; that is logged', async () => {
  const careless = await startTestSqlite({
    afterCommit: () => {
      throw new Error('careless listener');
    },
  });
  const logged = vi.spyOn(careless.payload.logger, 'error');
  await careless.payload.create({ collection: 'notes', data: { title: 'saved' } });
  expect((await careless.payload.count({ collection: 'notes' })).totalDocs).toBe(1);
  expect(logged).toHaveBeenCalledOnce();
  await careless.stop();
});

test('nothing is saved by a transaction that the database itself has undone', async () => {
  const transaction = await client.transaction();
  await transaction.execute('ROLLBACK');
  const late = transaction.execute("insert into records (message) values ('on its own')");
  await expect(late).rejects.toThrow('undid the transaction');
  await expect(transaction.commit()).rejects.toThrow('undid the transaction');
  const { rows } = await client.execute("select 1 from records where message = 'on its own'");
  expect(rows).toEqual([]);
});

test('a BEGIN of its own is refused, so that no transaction stays open by mistake', async () => {
  await expect(client.execute('BEGIN')).rejects.toThrow('transaction');
  await client.execute("insert into records (message) values ('after BEGIN')");
});

test('a batch is saved as a whole or not at all', async () => {
  const insert = "insert into records (message) values ('batch')";
  await expect(client.batch([insert, 'insert into nowhere values (1)'])).rejects.toThrow('nowhere');
  const { rows } = await client.execute(
    "select count(*) as n from records where message = 'batch'",
  );
  expect(rows[0]?.n).toBe(0);
});

test('an INSERT that begins with WITH goes to the writer', async () => {
  await client.execute(
    "with t as (select 'with' as m) insert into records (message) select m from t",
  );
  const { rows } = await client.execute("select message from records where message = 'with'");
  expect(rows).toHaveLength(1);
});

test('the file and its companions can be read by their owner only', async () => {
  const modes = ['', '-wal', '-shm'].map((suffix) => statSync(filePath + suffix).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600]);
});

async function countNotes(title: string): Promise<number> {
  const where = { title: { equals: title } };
  return (await payload.count({ collection: 'notes', where })).totalDocs;
}
