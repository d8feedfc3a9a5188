import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { StatementArguments } from './libsql-types.ts';

/** A value has no place in a database: undefined, NaN, an infinity. */
export class UnstorableValueError extends TypeError {
  override readonly name = 'UnstorableValueError';
}

/**
 * A value that libSQL's client takes, as `node:sqlite` takes it.
 *
 * @throws UnstorableValueError
 */
export function toSqlValue(value: unknown): SQLInputValue {
  switch (typeof value) {
    case 'string':
    case 'bigint':
      return value;
    case 'number':
      return toSqlNumber(value);
    case 'boolean':
      return value ? 1n : 0n;
  }
  if (value === null) return null;
  if (value instanceof Date) return toSqlNumber(value.valueOf());
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  throw new UnstorableValueError(
    `A value of type ${typeof value} cannot be passed as argument to the database`,
  );
}

// A plain number is bound as a float, and "3" would become "3.0" wherever a column is text.
function toSqlNumber(value: number): SQLInputValue {
  if (!Number.isFinite(value)) {
    throw new UnstorableValueError(
      'Only finite numbers can be passed as arguments to the database',
    );
  }
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

/** The arguments by position and those by name; a name may come with or without its `:`, `@` or `$`. */
export function toSqlArguments(args: StatementArguments): {
  named: Record<string, SQLInputValue>;
  positional: SQLInputValue[];
} {
  if (Array.isArray(args)) return { named: {}, positional: args.map(toSqlValue) };
  const named = Object.entries(args).map(([name, value]) => [name, toSqlValue(value)]);
  return { named: Object.fromEntries(named), positional: [] };
}

/** A value as libSQL's client gives it: a blob is an `ArrayBuffer` of exactly its bytes. */
export function fromSqlValue(
  value: SQLOutputValue,
): Exclude<SQLOutputValue, Uint8Array> | ArrayBuffer {
  if (!(value instanceof Uint8Array)) return value;
  return new Uint8Array(value).buffer;
}
