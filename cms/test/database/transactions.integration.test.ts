import { afterAll, describe, expect, test } from 'vitest';
import {
  startTestMongodb,
  startTestSqlite,
  type TestDatabase,
} from './support/start-test-database.ts';
import type { TestHook } from './support/test-collections.ts';
import { inTransaction } from './support/transactions.ts';

const sqlite = await startTestSqlite();
const mongodb = await startTestMongodb();

describe('SQLite', () => keepsItsPromises(sqlite));
describe.skipIf(!mongodb)('MongoDB', () => {
  if (mongodb) keepsItsPromises(mongodb);
});

function keepsItsPromises({ payload, countCommits, stop }: TestDatabase): void {
  afterAll(stop);

  test('of 100 concurrent transactions of two creates, the 10 thrown away leave nothing and no other is lost', async () => {
    const writePair = (name: string) =>
      inTransaction(payload, async (req) => {
        await payload.create({ collection: 'notes', data: { title: name }, req });
        await payload.create({ collection: 'records', data: { message: name }, req });
        if (name.endsWith('0')) throw new Error('thrown away');
      });
    const names = Array.from({ length: 100 }, (_, index) => `pair ${index}`);
    await Promise.allSettled(names.map(writePair));
    const kept = names.filter((name) => !name.endsWith('0')).sort();
    const { docs: notes } = await findAll('notes');
    const { docs: records } = await findAll('records');
    expect(notes.map(({ title }) => title).sort()).toEqual(kept);
    expect(records.map(({ message }) => message).sort()).toEqual(kept);
  });

  test('each commit is told of once, when its rows can be read', async () => {
    const before = countCommits();
    await payload.create({ collection: 'records', data: { message: 'told' } });
    expect(countCommits()).toBe(before + 1);
    expect(await count('records', 'message', 'told')).toBe(1);
  });

  test('several operations in one transaction are told of once, at its commit', async () => {
    const before = countCommits();
    await inTransaction(payload, async (req) => {
      await payload.create({ collection: 'notes', data: { title: 'one of two' }, req });
      await payload.create({ collection: 'records', data: { message: 'two of two' }, req });
      expect(countCommits()).toBe(before);
    });
    expect(countCommits()).toBe(before + 1);
  });

  test('a rollback is not told of', async () => {
    const before = countCommits();
    const failing = createNote('fails in its hook', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(countCommits()).toBe(before);
    expect(await count('notes', 'title', 'fails in its hook')).toBe(0);
  });

  test('an operation fails when a hook swallowed the error that undid its transaction', async () => {
    const before = countCommits();
    const swallowing = createNote('undone without a word', async (req) => {
      const broken = payload.create({ collection: 'records', data: {}, req });
      await broken.catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('rolled back by an error inside it');
    expect(await count('notes', 'title', 'undone without a word')).toBe(0);
    expect(countCommits()).toBe(before);
  });

  test('a unique value that is taken is refused at its field', async () => {
    await payload.create({ collection: 'notes', data: { title: 'first', slug: 'taken' } });
    const second = payload.create({
      collection: 'notes',
      data: { title: 'second', slug: 'taken' },
    });
    await expect(second).rejects.toMatchObject({
      status: 400,
      data: { errors: [expect.objectContaining({ path: 'slug' })] },
    });
  });

  test('a text comes back as it went in, with NUL bytes, emoji, quotes and 35,000 letters', async () => {
    const title = `before\0after ü 🌍 '"\`; DROP TABLE notes; -- ${'long '.repeat(7_000)}`;
    const { id } = await payload.create({ collection: 'notes', data: { title } });
    expect(await payload.findByID({ collection: 'notes', id })).toMatchObject({ title });
  });

  test('drafts, versions, globals and deletions work in transactions', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      data: { title: 'first', _status: 'published' },
    });
    await payload.update({ collection: 'articles', id, data: { title: 'draft' }, draft: true });
    expect(await payload.findByID({ collection: 'articles', id })).toMatchObject({
      title: 'first',
    });
    await payload.updateGlobal({ slug: 'settings', data: { note: 'kept' } });
    await payload.delete({ collection: 'articles', id });
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(0);
  });

  test('failed sign-ins are counted and lock the account', async () => {
    const data = { email: 'someone@example.org', password: 'right' };
    await payload.create({ collection: 'staff', data });
    expect((await payload.login({ collection: 'staff', data })).token).toBeDefined();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const wrong = payload.login({ collection: 'staff', data: { ...data, password: 'wrong' } });
      await expect(wrong).rejects.toThrow();
    }
    await expect(payload.login({ collection: 'staff', data })).rejects.toThrow(/locked/);
  });

  function createNote(title: string, hook: TestHook) {
    return payload.create({ collection: 'notes', data: { title }, context: { hook } });
  }

  function findAll(collection: string) {
    return payload.find({ collection, pagination: false });
  }

  async function count(collection: string, field: string, value: string): Promise<number> {
    return (await payload.count({ collection, where: { [field]: { equals: value } } })).totalDocs;
  }
}
