import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/** The client that Payload's SQLite adapter talks to, and what goes in and out of it. */
export type LibsqlClient = SQLiteAdapter['client'];
export type LibsqlTransaction = Awaited<ReturnType<LibsqlClient['transaction']>>;
export type ResultSet = Awaited<ReturnType<LibsqlClient['execute']>>;
export type Row = ResultSet['rows'][number];
export type Statement = Parameters<LibsqlClient['execute']>[0];
export type StatementArguments = Exclude<Statement, string>['args'];
