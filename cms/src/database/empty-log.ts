import type { Payload } from 'payload';

interface MaybeSqlite {
  client?: { emptyLog?: () => Promise<boolean> };
}

/**
 * Makes what was erased unreadable in the database's files too: SQLite's log keeps pages as they were
 * before, until it is cut. To be called after the commit, never inside a transaction. MongoDB frees its
 * journal by itself, and has no way to be told when.
 *
 * @returns false when another process has the file in use, and it must be tried again.
 */
export async function emptyLog({ db }: Pick<Payload, 'db'>): Promise<boolean> {
  const { client } = db as MaybeSqlite;
  return client?.emptyLog ? client.emptyLog() : true;
}
