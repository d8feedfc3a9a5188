import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Statement } from '../../src/database/libsql-types.ts';
import { SqliteConnection } from '../../src/database/sqlite-connection.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'cms-connection-'));
const filePath = path.join(directory, 'test.sqlite');
const connection = new SqliteConnection(filePath, { readOnly: false });
connection.runScript('create table things (id integer primary key, name text unique, data blob)');
afterAll(() => {
  connection.close();
  rmSync(directory, { recursive: true });
});

test('a row is read by index and by name, and only names are enumerable', () => {
  const { rows, columns, columnTypes } = connection.run("select 1 as a, 'x' as b");
  expect(columns).toEqual(['a', 'b']);
  expect(columnTypes).toEqual(['', '']);
  const [row] = rows;
  expect([row?.length, row?.[0], row?.[1], row?.a, row?.b]).toEqual([2, 1, 'x', 1, 'x']);
  expect(Object.keys(row ?? {})).toEqual(['a', 'b']);
});

test('two columns of one name are both there by index', () => {
  const { rows } = connection.run('select 1 as id, 2 as id');
  expect([rows[0]?.[0], rows[0]?.[1], rows[0]?.id]).toEqual([1, 2, 1]);
});

test('a write tells how many rows it changed and the last row id as a bigint', () => {
  const { rowsAffected, lastInsertRowid, rows } = connection.run(
    "insert into things (name) values ('a'), ('b')",
  );
  expect({ rowsAffected, lastInsertRowid, rows }).toEqual({
    rowsAffected: 2,
    lastInsertRowid: 2n,
    rows: [],
  });
});

test.each([
  ['text with a NUL byte', 'a\0b', 'a\0b', 'text'],
  ['a whole number', 3, 3, 'integer'],
  ['a fraction', 1.5, 1.5, 'real'],
  ['a bigint', 5n, 5, 'integer'],
  ['a boolean', true, 1, 'integer'],
  ['null', null, null, 'null'],
  ['a date', new Date(1000), 1000, 'integer'],
])('%s goes in and comes out', (_, value, expected, type) => {
  const { rows } = connection.run({ sql: 'select ?, typeof(?)', args: [value, value] });
  expect([rows[0]?.[0], rows[0]?.[1]]).toEqual([expected, type]);
});

test('bytes come out as an ArrayBuffer of just those bytes', () => {
  const args = [new Uint8Array([9, 1, 2, 9]).subarray(1, 3)];
  const { rows } = connection.run({ sql: 'select ?', args });
  expect(rows[0]?.[0]).toEqual(new Uint8Array([1, 2]).buffer);
});

test('arguments may be given by name', () => {
  const { rows } = connection.run({ sql: 'select :a, @b', args: { a: 1, '@b': 'two' } });
  expect([rows[0]?.[0], rows[0]?.[1]]).toEqual([1, 'two']);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, {}, () => {}])(
  'an argument that no database holds (%s) is refused',
  (value) => {
    expect(() => connection.run({ sql: 'select ?', args: [value] } as Statement)).toThrow(
      'argument',
    );
  },
);

test('a unique value that is taken is refused under the code that Payload looks for', () => {
  connection.run("insert into things (name) values ('taken')");
  expect(() => connection.run("insert into things (name) values ('taken')")).toThrow(
    expect.objectContaining({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      message: expect.stringContaining('UNIQUE constraint failed: things.name'),
    }),
  );
});

test('a statement run before a change of schema gives the new columns after it', () => {
  connection.runScript('create table changing (a)');
  connection.run('insert into changing values (1)');
  expect(connection.run('select * from changing').columns).toEqual(['a']);
  connection.runScript('alter table changing add column b default 2');
  const { columns, rows } = connection.run('select * from changing');
  expect(columns).toEqual(['a', 'b']);
  expect(rows[0]?.b).toBe(2);
});

test('more different statements than are kept ready all work', () => {
  const sums = Array.from(
    { length: 700 },
    (_, n) => connection.run(`select ${n} + 1`).rows[0]?.[0],
  );
  expect(sums.at(-1)).toBe(700);
});

test('a connection for reading refuses to write', () => {
  const reader = new SqliteConnection(filePath, { readOnly: true });
  expect(() => reader.run("insert into things (name) values ('no')")).toThrow('SQLITE_READONLY');
  reader.close();
});
