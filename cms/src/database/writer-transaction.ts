import type { LibsqlTransaction, ResultSet, Statement } from './libsql-types.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { EndTurn, WriterQueue } from './writer-queue.ts';

export interface WriterTransactionOptions {
  connection: SqliteConnection;
  queue: WriterQueue;
  /** Undone when it ran no statement for so long; undefined: never. */
  idleLimitMs: number | undefined;
  /** False while the schema changes: they are checked as a whole before the commit instead. */
  enforcesForeignKeys: boolean;
  onAbandoned: (error: Error) => void;
}

/**
 * A transaction on the one writer, in the form of libSQL's: it waits its turn, then has the writer
 * to itself until it is committed, rolled back, closed, or left alone for `idleLimitMs`.
 */
export class WriterTransaction implements LibsqlTransaction {
  readonly #options: WriterTransactionOptions;
  #state: 'waiting' | 'open' | 'committed' | 'undone' = 'waiting';
  #failure: Error | undefined;
  #endTurn: EndTurn = () => {};
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(options: WriterTransactionOptions) {
    this.#options = options;
  }

  /** Waits its turn and begins. */
  async begin(): Promise<void> {
    this.#endTurn = await this.#options.queue.takeTurn();
    try {
      if (!this.#options.enforcesForeignKeys) this.#run('PRAGMA foreign_keys = OFF');
      this.#run('BEGIN IMMEDIATE');
      this.#state = 'open';
      this.#watchIdleness();
    } catch (error) {
      this.#undo(error);
      throw error;
    }
  }

  get closed(): boolean {
    return this.#state !== 'open';
  }

  get committed(): boolean {
    return this.#state === 'committed';
  }

  /** Why it was undone, where nobody asked for it. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  async execute(statement: Statement): Promise<ResultSet> {
    this.#requireOpen();
    return this.#options.connection.run(statement);
  }

  async batch(statements: Statement[]): Promise<ResultSet[]> {
    this.#requireOpen();
    return statements.map((statement) => this.#options.connection.run(statement));
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#requireOpen();
    this.#options.connection.runScript(sql);
  }

  /** @throws Error when it cannot be committed; it is undone then and the writer is free. */
  async commit(): Promise<void> {
    this.#requireOpen();
    try {
      if (!this.#options.enforcesForeignKeys) this.#checkForeignKeys();
      this.#run('COMMIT');
      this.#state = 'committed';
      this.#release();
    } catch (error) {
      this.#undo(error);
      throw error;
    }
  }

  async rollback(): Promise<void> {
    this.close();
  }

  close(): void {
    if (this.#state === 'open') this.#undo();
  }

  #run(sql: string): ResultSet {
    return this.#options.connection.run(sql);
  }

  // SQLite itself undoes a transaction when the disk is full, for one. Whatever came after would
  // be saved on its own, so nothing may come after.
  #requireOpen(): void {
    if (this.#state === 'open' && !this.#options.connection.inTransaction) {
      this.#undo(new Error('The database undid the transaction after an error.'));
    }
    if (this.#state !== 'open') {
      throw this.#failure ?? new Error('The transaction has already ended.');
    }
    this.#idleTimer?.refresh();
  }

  #checkForeignKeys(): void {
    const tables = this.#run('PRAGMA foreign_key_check').rows.map((row) => String(row[0]));
    if (tables.length === 0) return;
    throw new Error(
      `Rows would refer to what is no longer there, in: ${[...new Set(tables)].join(', ')}.`,
    );
  }

  #watchIdleness(): void {
    const { idleLimitMs, onAbandoned } = this.#options;
    if (idleLimitMs === undefined) return;
    this.#idleTimer = setTimeout(() => {
      const error = new Error(
        `A transaction ran no statement for ${idleLimitMs / 1000} s and was rolled back, since all other writes wait for it. ` +
          'Either what began it never ended it, or it waits for something slow or for itself.',
      );
      this.#undo(error);
      onAbandoned(error);
    }, idleLimitMs).unref();
  }

  #undo(failure?: unknown): void {
    this.#state = 'undone';
    if (failure !== undefined) {
      this.#failure = failure instanceof Error ? failure : new Error(String(failure));
    }
    try {
      this.#options.connection.rollBack();
    } finally {
      this.#release();
    }
  }

  #release(): void {
    clearTimeout(this.#idleTimer);
    try {
      if (!this.#options.enforcesForeignKeys) this.#run('PRAGMA foreign_keys = ON');
    } finally {
      this.#endTurn();
    }
  }
}
