import { sql } from '@payloadcms/db-sqlite';
import type { CollectionSlug } from 'payload';
import { afterAll, expect, test } from 'vitest';
import { readSqliteAdapter, startTestSqlite } from './support/start-test-database.ts';
import type { TestHook } from './support/test-collections.ts';

const database = await startTestSqlite();
const { payload, client } = database;
await payload.create({ collection: 'articles', data: { title: 'the first, with id 1' } });
afterAll(database.stop);

const forgetfulHooks: [string, string, TestHook][] = [
  [
    'creates a document',
    'collection "records"',
    () => payload.create({ collection: 'records', data: { message: 'forgotten' } }),
  ],
  [
    'updates a global',
    'global "settings"',
    () => payload.updateGlobal({ slug: 'settings', data: { note: 'forgotten' } }),
  ],
  [
    'updates a document',
    'collection "articles"',
    () => payload.update({ collection: 'articles', id: 1, data: { title: 'forgotten' } }),
  ],
  [
    'writes through payload.db',
    'collection "records"',
    () =>
      payload.db.create({
        collection: 'records' as CollectionSlug,
        data: { message: 'forgotten' },
      }),
  ],
  [
    'writes through the client',
    'table "records"',
    () => client.execute("insert into records (message) values ('forgotten')"),
  ],
  [
    'begins a transaction through Drizzle',
    'begins a transaction',
    () => readSqliteAdapter(payload).drizzle.transaction(async () => {}),
  ],
];

test.each(forgetfulHooks)(
  'a hook that %s without "req" is refused at once, with a message that names it (%s), and the next request works',
  async (_, subject, hook) => {
    const refused = createNote('with a forgetful hook', hook);
    await expect(refused).rejects.toThrow(subject);
    await expect(createNote('with a forgetful hook', hook)).rejects.toThrow('Pass "req" on');
    expect(await countNotes('with a forgetful hook')).toBe(0);
    await createNote('next request', async () => {});
  },
);

test('a forgetful hook deeper down is refused too', async () => {
  const deep = createNote('outer', (req) =>
    payload.create({
      collection: 'notes',
      data: { title: 'inner' },
      context: {
        hook: () => payload.create({ collection: 'records', data: { message: 'forgotten' } }),
      },
      req,
    }),
  );
  await expect(deep).rejects.toThrow('collection "records"');
  expect(await countNotes('inner')).toBe(0);
});

test('a hook that passes "req" writes inside the transaction', async () => {
  await createNote('careful', (req) =>
    payload.create({ collection: 'records', data: { message: 'careful' }, req }),
  );
  const { docs } = await payload.find({
    collection: 'records',
    where: { message: { equals: 'careful' } },
  });
  expect(docs).toHaveLength(1);
});

test('a hook that reads without "req" sees what was last committed', async () => {
  let seen: number | undefined;
  await createNote('reads', async () => {
    seen = await countNotes('reads');
  });
  expect(seen).toBe(0);
  expect(await countNotes('reads')).toBe(1);
});

test('work that a hook leaves for later may write when the transaction has ended', async () => {
  const ended = Promise.withResolvers<void>();
  let later: Promise<unknown> | undefined;
  await createNote('leaves work', async () => {
    later = ended.promise.then(() =>
      payload.create({ collection: 'records', data: { message: 'later' } }),
    );
  });
  ended.resolve();
  await expect(later).resolves.toMatchObject({ message: 'later' });
});

test('operations begun together in one context do not take each other for their own', async () => {
  const begun = [0, 1, 2].map(() => payload.db.beginTransaction());
  for (const transaction of begun) {
    const id = await transaction;
    expect(id).not.toBeNull();
    await payload.db.rollbackTransaction(id as string);
  }
});

test('a statement on a transaction of Drizzle can be read and written', async () => {
  const { drizzle } = readSqliteAdapter(payload);
  await drizzle.transaction(async (tx) => {
    await tx.run(sql`insert into records (message) values ('drizzle')`);
    const { rows } = await tx.run(sql`select count(*) as n from records where message = 'drizzle'`);
    expect(rows[0]?.n).toBe(1);
  });
});

function createNote(title: string, hook: TestHook) {
  return payload.create({ collection: 'notes', data: { title }, context: { hook } });
}

async function countNotes(title: string): Promise<number> {
  const where = { title: { equals: title } };
  return (await payload.count({ collection: 'notes', where })).totalDocs;
}
