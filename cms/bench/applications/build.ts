import { createLocalReq, type Payload } from 'payload';
import { listWordRows } from '../../src/applications/search/keep-words.ts';
import { rebuildSums } from '../../src/applications/sums/rebuild-sums.ts';
import type { LibsqlClient } from '../../src/database/libsql-types.ts';
import type { Application } from '../../src/payload-types.ts';
import {
  inventApplication,
  type World,
} from '../../test/applications/support/invent-applications.ts';
import { insertRows, type Row } from './insert-rows.ts';

const perTransaction = 2_000;

const stamp = (at: string) => ({ createdAt: at, updatedAt: at });

function inventRows(world: World, random: () => number, id: number): Record<string, Row[]> {
  const { application, history } = inventApplication(random, world, id);
  const row = { ...application, id } as Application;
  return {
    applications: [{ ...row }],
    application_history: history.map((entry) => ({
      transition: null,
      from: null,
      to: null,
      byCollection: null,
      byId: null,
      ...entry,
      application: id,
    })),
    application_words: listWordRows(row).map((word) => ({ ...word, ...stamp(row.createdAt) })),
  };
}

// Whoever builds a database that nobody keeps need not wait for the disk.
const whileBuilding = 'PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;';
const afterwards = 'PRAGMA synchronous = FULL; PRAGMA cache_size = -2000;';

/**
 * Builds applications with their history and words straight in the database, and then their sums.
 *
 * @param ids the first one, and the one after the last.
 */
export async function build(
  payload: Payload,
  world: World,
  { random, ids: [first, end] }: { random: () => number; ids: [number, number] },
): Promise<void> {
  const { client } = payload.db as unknown as { client: LibsqlClient };
  await client.executeMultiple(whileBuilding);
  for (let from = first; from < end; from += perTransaction) {
    const count = Math.min(perTransaction, end - from);
    const pieces = Array.from({ length: count }, (_, index) =>
      inventRows(world, random, from + index),
    );
    const tables = ['applications', 'application_history', 'application_words'];
    await insertRows(
      payload,
      Object.fromEntries(
        tables.map((table) => [table, pieces.flatMap((piece) => piece[table] ?? [])]),
      ),
    );
  }
  await rebuildSums(await createLocalReq({}, payload));
  await client.executeMultiple(afterwards);
}
