import type { Payload } from 'payload';
import type { LibsqlClient, Statement } from '../../src/database/libsql-types.ts';

/** A statement that SQLite was given, and how long it took. */
export interface Watched {
  sql: string;
  args: unknown;
  tookMs: number;
  /** Whether the machine gave the processor to something else meanwhile, so that the time is not its own. */
  wasInterrupted: boolean;
}

function clientOf({ db }: Pick<Payload, 'db'>): LibsqlClient {
  return (db as unknown as { client: LibsqlClient }).client;
}

function startTimer(): () => Pick<Watched, 'tookMs' | 'wasInterrupted'> {
  const interruptions = process.resourceUsage().involuntaryContextSwitches;
  const begun = performance.now();
  return () => {
    const tookMs = performance.now() - begun;
    const later = process.resourceUsage().involuntaryContextSwitches;
    return { tookMs, wasInterrupted: later > interruptions };
  };
}

type Execute = (statement: Statement) => Promise<unknown>;

/**
 * Notes each statement, the very one that SQLite gets, inside transactions too; of a transaction also its
 * commit. A read, and all that happens in a transaction, has its answer when the call returns, and is timed
 * until then; a write outside of one is timed until it waits for its turn.
 *
 * @returns what was noted since it was asked last.
 */
export function watchStatements(payload: Payload): () => Watched[] {
  const client = clientOf(payload);
  let watched: Watched[] = [];
  const note = (statement: Statement, run: () => Promise<unknown>) => {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
    const stopTimer = startTimer();
    const answer = run();
    watched.push({ sql, args, ...stopTimer() });
    return answer;
  };
  const noting = (execute: Execute) => (statement: Statement) =>
    note(statement, () => execute(statement));
  client.execute = noting(client.execute.bind(client) as Execute) as typeof client.execute;
  const begin = client.transaction.bind(client);
  client.transaction = async (mode?: 'write') => {
    const transaction = await begin(mode as never);
    const { execute, commit } = transaction;
    transaction.execute = noting(execute.bind(transaction)) as typeof execute;
    transaction.commit = () => note('COMMIT', () => commit.call(transaction)) as Promise<void>;
    return transaction;
  };
  return () => {
    const noted = watched;
    watched = [];
    return noted;
  };
}

/** How SQLite answers a statement: a line for each step of its plan. */
export async function explainPlan(
  payload: Payload,
  { sql, args }: Pick<Watched, 'sql' | 'args'>,
): Promise<string[]> {
  const statement = { sql: `EXPLAIN QUERY PLAN ${sql}`, args } as Statement;
  const { rows } = await clientOf(payload).execute(statement as never);
  return rows.map((row) => String((row as unknown as { detail: unknown }).detail));
}
