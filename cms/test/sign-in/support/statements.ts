import type { TestCms } from '../../support/start-cms.ts';

type Statement = string | { sql: string };
interface Runner {
  execute: (statement: Statement) => Promise<unknown>;
}
interface Client extends Runner {
  transaction: () => Promise<Runner & { commit: () => Promise<void> }>;
}

function noting(runner: Runner, noted: string[]): void {
  const execute = runner.execute.bind(runner);
  runner.execute = (statement) => {
    noted.push(typeof statement === 'string' ? statement : statement.sql);
    return execute(statement);
  };
}

/** The statements, without their values, that the database runs while `act` does. */
export async function recordStatements(
  { payload }: TestCms,
  act: () => Promise<unknown>,
): Promise<string[]> {
  const { client } = payload.db as unknown as { client: Client };
  const own = { execute: client.execute, transaction: client.transaction };
  const noted: string[] = [];
  noting(client, noted);
  client.transaction = async () => {
    noted.push('begin');
    const transaction = await own.transaction.call(client);
    noting(transaction, noted);
    return transaction;
  };
  try {
    await act();
  } finally {
    Object.assign(client, own);
  }
  return noted;
}
