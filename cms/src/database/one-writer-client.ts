import { ForgottenRequestError, nameWrittenTable } from './forgotten-request.ts';
import type { LibsqlClient, ResultSet, Statement } from './libsql-types.ts';
import { openConnections } from './open-connections.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { SqliteError } from './sqlite-error.ts';
import { WriterQueue } from './writer-queue.ts';
import { WriterTransaction } from './writer-transaction.ts';

export interface OneWriterOptions {
  filePath: string;
  idleLimitMs: number;
  /** Whether the code that runs now is inside a transaction that has the writer. */
  callerHasWriter: () => boolean;
  /** Told of each transaction as soon as it asks for its turn, in the asker's async context. */
  onTransaction: (transaction: WriterTransaction) => void;
  onAbandoned: (error: Error) => void;
}

const readingStatement = /^\s*(select|with|values|explain)\b/i;

/**
 * libSQL's client over one SQLite file, with one writer and a reader.
 *
 * A read outside a transaction is answered at once with what was last committed, even while a
 * transaction has the writer. Every other statement, and every transaction, waits its turn in
 * the order of asking. What asks for a turn from inside the transaction that has it would wait for
 * itself: it is refused at once with a {@link ForgottenRequestError}.
 */
export class OneWriterClient implements LibsqlClient {
  readonly protocol = 'file';
  readonly #options: OneWriterOptions;
  readonly #queue = new WriterQueue();
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  #closed = false;
  #changingSchema = false;

  /** Opens the file, made with its folder if need be. @throws Error when that cannot be. */
  constructor(options: OneWriterOptions) {
    this.#options = options;
    ({ writer: this.#writer, reader: this.#reader } = openConnections(options.filePath));
  }

  get closed(): boolean {
    return this.#closed;
  }

  async execute(statement: Statement): Promise<ResultSet> {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    const read = readingStatement.test(sql) ? this.#tryReading(statement) : undefined;
    return read ?? this.#inTurn(sql, () => this.#writer.run(statement));
  }

  /** Runs the statements as one transaction, whatever `mode` asks for. */
  async batch(statements: Statement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction();
    try {
      const results = await transaction.batch(statements);
      await transaction.commit();
      return results;
    } finally {
      transaction.close();
    }
  }

  /** Like `batch`, with foreign keys checked before the commit rather than at each statement. */
  async migrate(statements: Statement[]): Promise<ResultSet[]> {
    return this.whileSchemaChanges(() => this.batch(statements));
  }

  async transaction(): Promise<WriterTransaction> {
    this.#refuseSelfWait('begins a transaction');
    const transaction = new WriterTransaction({
      connection: this.#writer,
      queue: this.#queue,
      idleLimitMs: this.#changingSchema ? undefined : this.#options.idleLimitMs,
      enforcesForeignKeys: !this.#changingSchema,
      onAbandoned: this.#options.onAbandoned,
    });
    this.#options.onTransaction(transaction);
    await transaction.begin();
    return transaction;
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#inTurn(sql, () => this.#writer.runScript(sql));
  }

  /**
   * Runs `change` as SQLite wants changes of schema to be made (https://sqlite.org/lang_altertable.html,
   * section 7): its transactions enforce no foreign keys, or dropping a table to make it anew would
   * delete every row that refers to it. They are checked before each commit. Meant for migrations,
   * which run while nothing else writes.
   */
  async whileSchemaChanges<T>(change: () => Promise<T>): Promise<T> {
    this.#changingSchema = true;
    try {
      return await change();
    } finally {
      this.#changingSchema = false;
    }
  }

  /** See {@link SqliteConnection.emptyLog}; waits its turn, since a transaction's log can't be cut. */
  async emptyLog(): Promise<boolean> {
    this.#refuseSelfWait('empties the log');
    const endTurn = await this.#queue.takeTurn();
    try {
      return this.#writer.emptyLog();
    } finally {
      endTurn();
    }
  }

  /** There is no remote database to be in step with. */
  async sync(): Promise<undefined> {}

  /** Closes the file. An open transaction is undone, and who waits for a turn is refused. */
  close(): void {
    this.#closed = true;
    this.#queue.close();
    this.#reader.close();
    this.#writer.close();
  }

  // "WITH … INSERT" begins like a read; the reader's connection refuses it, and the writer runs it.
  #tryReading(statement: Statement): ResultSet | undefined {
    try {
      return this.#reader.run(statement);
    } catch (error) {
      if (error instanceof SqliteError && error.code === 'SQLITE_READONLY') return undefined;
      throw error;
    }
  }

  async #inTurn<T>(sql: string, work: () => T): Promise<T> {
    this.#refuseSelfWait(`writes to ${nameWrittenTable(sql)}`);
    const endTurn = await this.#queue.takeTurn();
    try {
      const result = work();
      if (this.#writer.inTransaction) {
        throw new Error('Use the client\'s "transaction" rather than a BEGIN of its own.');
      }
      return result;
    } finally {
      this.#writer.rollBack();
      endTurn();
    }
  }

  #refuseSelfWait(act: string): void {
    if (this.#options.callerHasWriter()) throw new ForgottenRequestError(act);
  }
}
