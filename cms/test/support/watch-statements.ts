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

/**
 * Notes each statement that runs outside a transaction, the very one that SQLite gets. A read has its
 * answer when the call returns, and is timed until then; a write is timed until it waits for its turn.
 *
 * @returns what was noted since it was asked last.
 */
export function watchStatements(payload: Payload): () => Watched[] {
  const client = clientOf(payload);
  const execute = client.execute.bind(client) as (statement: Statement) => Promise<unknown>;
  let watched: Watched[] = [];
  const noting = (statement: Statement) => {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement;
    const stopTimer = startTimer();
    const answer = execute(statement);
    watched.push({ sql, args, ...stopTimer() });
    return answer;
  };
  client.execute = noting as typeof client.execute;
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
