import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { createDatabaseAdapter } from '../../src/database/database.ts';
import { type FakeMongodb, startFakeMongodb } from './support/fake-mongodb.ts';
import { startPayload } from './support/start-payload.ts';

const servers: FakeMongodb[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});

const kinds: [string, (address: string) => Record<string, unknown>][] = [
  ['a replica set', (address) => ({ setName: 'rs0', hosts: [address], me: address })],
  ['a mongos', () => ({ msg: 'isdbgrid' })],
];

test.each(kinds)(
  'on %s operations are transactions, though the URL names no replica set, and commits are told of',
  async (_, describe) => {
    const { received, ...server } = await start(describe);
    let commits = 0;
    const payload = await startPayload(
      await createAdapter(server.url, () => {
        commits += 1;
      }),
    );
    await payload.create({ collection: 'records', data: { message: 'committed' } });
    expect(received.find(({ name }) => name === 'insert')?.command).toMatchObject({
      startTransaction: true,
      autocommit: false,
    });
    expect(received.map(({ name }) => name)).toContain('commitTransaction');
    expect(commits).toBe(1);

    const hook = async () => Promise.reject(new Error('undone'));
    const failing = payload.create({
      collection: 'notes',
      data: { title: 'undone' },
      context: { hook },
    });
    await expect(failing).rejects.toThrow('undone');
    expect(received.map(({ name }) => name)).toContain('abortTransaction');
    expect(commits).toBe(1);
    await payload.destroy();
  },
);

test('unique indexes are there before the start has ended', async () => {
  const { url, received } = await start(() => ({ msg: 'isdbgrid' }));
  const payload = await startPayload(await createAdapter(url));
  const indexed = received.filter(({ name }) => name === 'createIndexes');
  expect(indexed.map(({ command }) => command)).toContainEqual(
    expect.objectContaining({
      createIndexes: 'notes',
      indexes: [expect.objectContaining({ key: { slug: 1 }, unique: true })],
    }),
  );
  await payload.destroy();
});

test('a server on its own is refused at the start, with the way out', async () => {
  const { url } = await start(() => ({}));
  await expect(startPayload(await createAdapter(url))).rejects.toThrow('mongod --replSet rs0');
});

async function start(describe: (address: string) => Record<string, unknown>): Promise<FakeMongodb> {
  const server = await startFakeMongodb(describe);
  servers.push(server);
  return server;
}

function createAdapter(databaseUrl: string, onCommit: () => void = () => {}) {
  return createDatabaseAdapter({ databaseUrl, dataDirectory: tmpdir(), onCommit });
}
