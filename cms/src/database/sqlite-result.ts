import type { SQLOutputValue, StatementColumnMetadata } from 'node:sqlite';
import type { ResultSet, Row } from './libsql-types.ts';
import { fromSqlValue } from './sqlite-values.ts';

/** The rows that a statement gave, in libSQL's form: each row by index and by column name. */
export function toRowsResult(
  columnsMetadata: StatementColumnMetadata[],
  valueLists: SQLOutputValue[][],
): ResultSet {
  const columns = columnsMetadata.map(({ name }) => name);
  return toResult({
    columns,
    columnTypes: columnsMetadata.map(({ type }) => type ?? ''),
    rows: valueLists.map((values) => toRow(columns, values)),
    rowsAffected: 0,
    lastInsertRowid: undefined,
  });
}

/** What a statement without rows changed, in libSQL's form. */
export function toChangesResult(changes: number | bigint, rowid: number | bigint): ResultSet {
  return toResult({
    columns: [],
    columnTypes: [],
    rows: [],
    rowsAffected: Number(changes),
    lastInsertRowid: BigInt(rowid),
  });
}

function toResult(result: Omit<ResultSet, 'toJSON'>): ResultSet {
  return {
    ...result,
    toJSON: () => ({ ...result, lastInsertRowid: result.lastInsertRowid?.toString() ?? null }),
  };
}

// Drizzle reads by index, since two joined tables may give two columns of one name; raw queries
// read by name and copy what is enumerable. Where names repeat, the first column has the name.
function toRow(columns: string[], values: SQLOutputValue[]): Row {
  const row: Record<string, unknown> = {};
  Object.defineProperty(row, 'length', { value: values.length });
  for (const [index, sqlValue] of values.entries()) {
    const value = fromSqlValue(sqlValue);
    Object.defineProperty(row, index, { value });
    const name = columns[index];
    if (name !== undefined && !Object.hasOwn(row, name)) row[name] = value;
  }
  return row as Row;
}
