/** The result codes that a caller may want to tell apart; https://sqlite.org/rescode.html. */
const codeNames: Record<number, string> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  13: 'SQLITE_FULL',
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/**
 * What SQLite refused, in the form of libSQL's errors: Payload turns
 * `code === 'SQLITE_CONSTRAINT_UNIQUE'` into "value must be unique" at the field.
 */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  readonly code: string;
  readonly rawCode: number;

  constructor(message: string, rawCode: number, options?: ErrorOptions) {
    const code = codeNames[rawCode] ?? 'SQLITE_ERROR';
    super(`${code}: ${message}`, options);
    this.code = code;
    this.rawCode = rawCode;
  }
}

/** Runs `work`; what SQLite throws comes out as a {@link SqliteError}, anything else as it is. */
export function namingSqliteErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number') {
      throw new SqliteError(error.message, error.errcode, { cause: error });
    }
    throw error;
  }
}
