import type { AfterErrorHookArgs } from 'payload';
import { expect, it } from 'vitest';
import { explainDatabaseErrors } from '../../src/edge/explain-database-errors.hook.ts';

const explain = (error: Error) =>
  explainDatabaseErrors({
    error,
    req: { i18n: { language: 'nl' } },
  } as unknown as AfterErrorHookArgs);

const coded = (code: string | number) => Object.assign(new Error('refused'), { code });

it.each([
  ['SQLITE_CONSTRAINT_UNIQUE', 'bestaat al'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'niet bestaat'],
  ['SQLITE_CONSTRAINT_NOTNULL', 'vorm'],
  [11000, 'bestaat al'],
])('What the database says of a value is the client’s to mend: %s', (code, words) => {
  const refusal = {
    status: 400,
    response: { errors: [{ message: expect.stringContaining(words) }] },
  };
  expect(explain(coded(code))).toEqual(refusal);
  expect(explain(new Error('Failed query', { cause: coded(code) }))).toEqual(refusal);
});

it.each([
  new Error('unknown'),
  new TypeError('x is not a function'),
  coded('SQLITE_BUSY'),
  coded('SQLITE_FULL'),
  coded('SQLITE_ERROR'),
  new Error('Failed query', { cause: coded('SQLITE_READONLY') }),
])('Any other failure stays one: %s', (error) => {
  expect(explain(error)).toBeUndefined();
});

it('An error that has its status already keeps it', () => {
  const error = Object.assign(coded('SQLITE_CONSTRAINT_UNIQUE'), { status: 409 });
  expect(explain(error)).toBeUndefined();
});
