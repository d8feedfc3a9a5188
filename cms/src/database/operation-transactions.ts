import { AsyncLocalStorage } from 'node:async_hooks';
import type { BaseDatabaseAdapter } from 'payload';

type TransactionId = number | string;

/** What is known of the transaction of the operation that runs now. */
interface OperationTransaction {
  state: 'beginning' | 'open' | 'committed' | 'undone';
  /** Tells whether its commit really happened; throws if it didn't. */
  confirmCommit: () => void;
}

export interface OperationTransactionsOptions {
  onCommit: () => void;
  /**
   * Where one writer serves all, a transaction inside a transaction would wait for itself. Such an
   * operation gets none: its reads see what was last committed, its first write is refused by name.
   */
  refuseNested: boolean;
}

/**
 * Follows each transaction of Payload from its beginning to its end, by wrapping the adapter's three
 * methods, since Payload has no hook after a commit and loses sight of transactions that failed:
 *
 * - `onCommit` is called after each commit;
 * - a commit that failed is an error for whoever asked for it;
 * - so is the commit of an operation whose transaction is gone because something inside it failed
 *   with the same `req` and the error was swallowed: its work is undone, so it must not succeed.
 *
 * An operation's async context holds its transaction. It is entered before `beginTransaction` waits
 * for anything, so that it becomes the context of all that awaited it: Payload's operations begin their
 * transaction in their own first steps, after at least one await of the Local API or the endpoint.
 */
export class OperationTransactions {
  readonly #context = new AsyncLocalStorage<OperationTransaction>();
  readonly #byId = new Map<TransactionId, OperationTransaction>();

  follow(adapter: BaseDatabaseAdapter, options: OperationTransactionsOptions): void {
    this.#followBegin(adapter, options);
    this.#followCommit(adapter, options);
    this.#followRollback(adapter);
  }

  /** Whether the code that runs now is inside an operation's open transaction. */
  get callerIsInside(): boolean {
    return this.#context.getStore()?.state === 'open';
  }

  /** Gives the transaction that is beginning in the caller's context a means to confirm its commit. */
  confirmCommitBy(confirmCommit: () => void): void {
    const operation = this.#context.getStore();
    if (operation?.state === 'beginning') operation.confirmCommit = confirmCommit;
  }

  #followBegin(adapter: BaseDatabaseAdapter, { refuseNested }: OperationTransactionsOptions): void {
    const begin = adapter.beginTransaction;
    adapter.beginTransaction = async (beginOptions) => {
      if (refuseNested && this.callerIsInside) return null;
      const operation: OperationTransaction = { state: 'beginning', confirmCommit: () => {} };
      this.#context.enterWith(operation);
      try {
        const id = await begin.call(adapter, beginOptions);
        if (id !== null) this.#byId.set(id, operation);
        operation.state = 'open';
        return id;
      } catch (error) {
        operation.state = 'undone';
        throw error;
      }
    };
  }

  #followCommit(adapter: BaseDatabaseAdapter, { onCommit }: OperationTransactionsOptions): void {
    const commit = adapter.commitTransaction;
    adapter.commitTransaction = async (incomingId) => {
      const id = await incomingId;
      const operation = this.#take(id);
      if (!operation) return this.#refuseLostCommit();
      try {
        await commit.call(adapter, id);
        operation.confirmCommit();
        operation.state = 'committed';
      } catch (error) {
        operation.state = 'undone';
        throw error;
      }
      notify(adapter, onCommit);
    };
  }

  #followRollback(adapter: BaseDatabaseAdapter): void {
    const rollback = adapter.rollbackTransaction;
    adapter.rollbackTransaction = async (incomingId) => {
      const id = await incomingId;
      const operation = this.#take(id);
      if (operation) operation.state = 'undone';
      await rollback.call(adapter, id);
    };
  }

  #take(id: TransactionId | null | undefined): OperationTransaction | undefined {
    if (id === null || id === undefined) return undefined;
    const operation = this.#byId.get(id);
    this.#byId.delete(id);
    return operation;
  }

  // Whatever undid the transaction has taken its id off the request.
  #refuseLostCommit(): void {
    if (this.#context.getStore()?.state !== 'undone') return;
    throw new Error(
      'The transaction of this operation was rolled back by an error inside it that a hook caught and ignored. ' +
        'Let the error through, or call what may fail without "req" after the operation.',
    );
  }
}

function notify(adapter: BaseDatabaseAdapter, onCommit: () => void): void {
  try {
    onCommit();
  } catch (err) {
    adapter.payload.logger.error({ err, msg: 'What follows a commit failed; the data is saved.' });
  }
}
