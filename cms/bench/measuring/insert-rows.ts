import type { Payload } from 'payload';
import type { LibsqlClient, LibsqlTransaction } from '../../src/database/libsql-types.ts';

/** A column of one of Payload's tables, as drizzle describes it. */
interface Column {
  name: string;
  columnType: string;
  mapToDriverValue: (value: unknown) => unknown;
}

interface SqliteDatabase {
  client: LibsqlClient;
  tables: Record<string, Record<string, unknown>>;
}

export type Row = Record<string, unknown>;

function isColumn(value: unknown): value is Column {
  return typeof value === 'object' && value !== null && 'columnType' in value;
}

function prepare(db: SqliteDatabase, table: string, example: Row) {
  const columns = Object.entries(db.tables[table] ?? {}).filter(
    (entry): entry is [string, Column] => entry[0] in example && isColumn(entry[1]),
  );
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const sql = `insert into "${table}" (${names}) values (${places})`;
  const readValue =
    (row: Row) =>
    ([field, column]: [string, Column]) => {
      const value = row[field] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    };
  return (row: Row) => ({ sql, args: columns.map(readValue(row)) as never });
}

async function insert(
  transaction: LibsqlTransaction,
  { db, table, rows }: { db: SqliteDatabase; table: string; rows: readonly Row[] },
): Promise<void> {
  const [example] = rows;
  if (!example) return;
  const toStatement = prepare(db, table, example);
  for (const row of rows) await transaction.execute(toStatement(row));
}

/** Inserts rows straight into tables of the SQLite database, all in one transaction. */
export async function insertRows(
  payload: Payload,
  rowsByTable: Record<string, readonly Row[]>,
): Promise<void> {
  const db = payload.db as unknown as SqliteDatabase;
  const transaction = await db.client.transaction('write');
  for (const [table, rows] of Object.entries(rowsByTable)) {
    await insert(transaction, { db, table, rows });
  }
  await transaction.commit();
}
