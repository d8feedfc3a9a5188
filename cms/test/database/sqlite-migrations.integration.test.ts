import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';
import { afterAll, expect, test } from 'vitest';
import { startTestSqlite } from './support/start-test-database.ts';

const database = await startTestSqlite();
const { payload, client } = database;
afterAll(database.stop);

test('a migration that makes a table anew keeps the rows that refer to it', async () => {
  const { id } = await payload.create({
    collection: 'notes',
    data: { title: 'kept', lines: [{ text: 'one' }, { text: 'two' }] },
  });
  await migrate('makes_notes_anew', makeNotesAnew);
  expect(await payload.findByID({ collection: 'notes', id })).toMatchObject({
    title: 'kept',
    lines: [{ text: 'one' }, { text: 'two' }],
  });
  const { rows } = await client.execute('PRAGMA foreign_keys');
  expect(rows[0]?.[0]).toBe(1);
});

test('a migration is run once', async () => {
  let runs = 0;
  const up = async () => {
    runs += 1;
  };
  await migrate('runs_once', up);
  await migrate('runs_once', up);
  expect(runs).toBe(1);
});

test('a change of schema that leaves rows referring to nothing is refused, naming their table', async () => {
  const { id } = await payload.create({
    collection: 'notes',
    data: { title: 'has lines', lines: [{ text: 'line' }] },
  });
  const change = client.migrate([{ sql: 'delete from notes where id = ?', args: [id] }]);
  await expect(change).rejects.toThrow('notes_lines');
  expect(await payload.findByID({ collection: 'notes', id })).toMatchObject({ title: 'has lines' });
  const orphan = client.execute("insert into records (message, note_id) values ('orphan', 987654)");
  await expect(orphan).rejects.toThrow('FOREIGN KEY constraint failed');
});

async function migrate(name: string, up: (args: MigrateUpArgs) => Promise<void>): Promise<void> {
  const run = up as (args: unknown) => Promise<void>;
  await payload.db.migrate({ migrations: [{ name, up: run, down: async () => {} }] });
}

// The steps of a generated migration, with the PRAGMA that has no effect inside a transaction.
async function makeNotesAnew({ db }: MigrateUpArgs): Promise<void> {
  const { rows } = await db.run(sql`select sql from sqlite_master where name = 'notes'`);
  const definition = String(rows[0]?.sql).replace('`notes`', '`__new_notes`');
  await db.run(sql`PRAGMA foreign_keys = OFF`);
  await db.run(sql.raw(definition));
  await db.run(sql`insert into __new_notes select * from notes`);
  await db.run(sql`drop table notes`);
  await db.run(sql`alter table __new_notes rename to notes`);
  await db.run(sql`PRAGMA foreign_keys = ON`);
}
