import type { Payload } from 'payload';
import type { LibsqlClient } from '../../src/database/libsql-types.ts';
import { insertRows, type Row } from './insert-rows.ts';

const perTransaction = 2_000;

// Whoever builds a database that nobody keeps need not wait for the disk.
const whileBuilding = 'PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;';
const afterwards = 'PRAGMA synchronous = FULL; PRAGMA cache_size = -2000;';

interface Building {
  /** The first one, and the one after the last. */
  ids: [number, number];
  /** In the order in which they are filled. */
  tables: readonly string[];
  /** By table, the rows of one of them. */
  invent: (id: number) => Record<string, Row[]>;
  /** The order in which rows of a table came about, where it is not that of ids. */
  compare?: (one: Row, other: Row) => number;
}

/** Builds rows straight in the SQLite database, two thousand at a time. */
export async function buildRows(
  payload: Payload,
  { ids: [first, end], tables, invent, compare }: Building,
): Promise<void> {
  const { client } = payload.db as unknown as { client: LibsqlClient };
  await client.executeMultiple(whileBuilding);
  for (let from = first; from < end; from += perTransaction) {
    const count = Math.min(perTransaction, end - from);
    const pieces = Array.from({ length: count }, (_, index) => invent(from + index));
    const rowsOf = (table: string) => {
      const rows = pieces.flatMap((piece) => piece[table] ?? []);
      return compare ? rows.sort(compare) : rows;
    };
    await insertRows(payload, Object.fromEntries(tables.map((table) => [table, rowsOf(table)])));
  }
  await client.executeMultiple(afterwards);
}
