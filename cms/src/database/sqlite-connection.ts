import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ResultSet, Statement } from './libsql-types.ts';
import { namingSqliteErrors } from './sqlite-error.ts';
import { toChangesResult, toRowsResult } from './sqlite-result.ts';
import { toSqlArguments } from './sqlite-values.ts';

// Only another process can hold a lock that this one waits for (a migration, a backup).
const busyTimeoutMs = 5000;
const statementsKept = 300;

interface PreparedStatement {
  statement: StatementSync;
  givesRows: boolean;
}

/**
 * One connection to one SQLite file that stays open, so that what a PRAGMA sets stays set.
 *
 * Its driver is `node:sqlite`: it comes with Node, reads large results three times as fast as
 * libSQL's own driver, opens a file for reading only, and keeps text that holds a NUL byte whole
 * (libSQL's cuts it there). Its calls are synchronous, so a statement is never interleaved.
 */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, PreparedStatement>();

  /** @throws SqliteError when the file cannot be opened. */
  constructor(filePath: string, { readOnly }: { readOnly: boolean }) {
    // Asked for here, since the admin's bundler replaces an import of it by a stub that throws.
    const sqlite = process.getBuiltinModule('node:sqlite');
    this.#database = namingSqliteErrors(
      () =>
        new sqlite.DatabaseSync(filePath, {
          readOnly,
          timeout: busyTimeoutMs,
          // Payload's queries are written for libSQL, which takes "text" for 'text'.
          enableDoubleQuotedStringLiterals: true,
        }),
    );
  }

  get inTransaction(): boolean {
    return this.#database.isOpen && this.#database.isTransaction;
  }

  /** Runs one statement. @throws SqliteError when SQLite refuses it. */
  run(statement: Statement): ResultSet {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
    const { named, positional } = toSqlArguments(args);
    return namingSqliteErrors(() => {
      const prepared = this.#prepare(sql);
      if (!prepared.givesRows) {
        const { changes, lastInsertRowid } = prepared.statement.run(named, ...positional);
        return toChangesResult(changes, lastInsertRowid);
      }
      const rows: unknown = prepared.statement.all(named, ...positional);
      // Asked after the run: a statement kept since before a change of schema learns of it there.
      return toRowsResult(prepared.statement.columns(), rows as SQLOutputValue[][]);
    });
  }

  /** Runs a script of any number of statements, without arguments or results. */
  runScript(sql: string): void {
    namingSqliteErrors(() => this.#database.exec(sql));
  }

  /**
   * Moves the log into the file and cuts it to nothing, so that neither holds what was deleted or
   * overwritten (with `secure_delete`). Nobody is waited for: it would stop this thread.
   *
   * @returns false when another connection reads or writes just now; nothing is cut then.
   */
  emptyLog(): boolean {
    this.runScript('PRAGMA busy_timeout = 0');
    try {
      const [row] = this.run('PRAGMA wal_checkpoint(TRUNCATE)').rows;
      return Number(row?.[0]) === 0;
    } finally {
      this.runScript(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    }
  }

  /** Undoes the open transaction; does nothing where there is none. */
  rollBack(): void {
    if (this.inTransaction) this.runScript('ROLLBACK');
  }

  /** Closes the connection; an open transaction is undone. */
  close(): void {
    if (this.#database.isOpen) this.#database.close();
    this.#prepared.clear();
  }

  #prepare(sql: string): PreparedStatement {
    const kept = this.#prepared.get(sql);
    this.#prepared.delete(sql);
    const prepared = kept ?? this.#prepareAnew(sql);
    this.#prepared.set(sql, prepared);
    if (this.#prepared.size > statementsKept) this.#forgetOldest();
    return prepared;
  }

  #prepareAnew(sql: string): PreparedStatement {
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    return { statement, givesRows: statement.columns().length > 0 };
  }

  #forgetOldest(): void {
    for (const sql of this.#prepared.keys()) {
      this.#prepared.delete(sql);
      return;
    }
  }
}
