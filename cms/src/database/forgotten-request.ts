import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload';

/** A write from inside a transaction that is not part of it, so that it would wait for itself. */
export class ForgottenRequestError extends Error {
  override readonly name = 'ForgottenRequestError';

  /** @param act what the hook does, naming the collection, the global or the table. */
  constructor(act: string) {
    super(
      `A hook ${act} inside a transaction without being part of it, and would wait for itself for ever. ` +
        'Pass "req" on, as in payload.create({ collection, data, req }), so that the write joins the transaction; ' +
        'or write after the operation has ended.',
    );
  }
}

/** The table that a statement writes to, as a message names it. */
export function nameWrittenTable(sql: string): string {
  const match = /\b(?:into|update|from|table)\s+(?:if\s+(?:not\s+)?exists\s+)?["`]?(\w+)/i.exec(
    sql,
  );
  return match ? `the table "${match[1]}"` : 'the database';
}

interface WriteArguments {
  collection?: string;
  global?: string;
  globalSlug?: string;
  slug?: string;
  req?: Partial<PayloadRequest>;
  where?: Where;
}

const writingMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

type WritingMethod = (args: WriteArguments) => Promise<unknown>;
type Writes = Record<(typeof writingMethods)[number], WritingMethod>;

/**
 * Makes each writing method of the adapter refuse a write that belongs to no transaction while the
 * caller is inside one, by the collection's name: below this, only a table's name is known.
 */
export function refuseForgottenRequests(
  adapter: BaseDatabaseAdapter,
  callerHasWriter: () => boolean,
): void {
  const writes = adapter as unknown as Writes;
  for (const method of writingMethods) {
    const write = writes[method];
    writes[method] = async (args) => {
      if (callerHasWriter() && !(await belongsToTransaction(adapter, args.req))) {
        throw new ForgottenRequestError(`writes to ${nameSubject(method, args)}`);
      }
      return write.call(adapter, args);
    };
  }
}

async function belongsToTransaction(
  adapter: BaseDatabaseAdapter,
  req: WriteArguments['req'],
): Promise<boolean> {
  const id = await req?.transactionID;
  return id !== undefined && id !== null && adapter.sessions?.[id] !== undefined;
}

function nameSubject(method: string, args: WriteArguments): string {
  const { collection, global } = findTarget(args);
  if (collection) return `the collection "${collection}"`;
  return global ? `the global "${global}"` : `the database (${method})`;
}

// An update begins by deleting the lock on its document; the hook's author knows the document only.
function findTarget(args: WriteArguments): { collection?: string; global?: string } {
  if (args.collection === 'payload-locked-documents') {
    const global = readEquals(args.where, 'globalSlug');
    const collection = readEquals(args.where?.and?.[0], 'document.relationTo');
    if (global ?? collection) return { collection, global };
  }
  return { collection: args.collection, global: args.global ?? args.globalSlug ?? args.slug };
}

function readEquals(where: Where | undefined, field: string): string | undefined {
  const condition = where?.[field];
  const value = condition && 'equals' in condition ? condition.equals : undefined;
  return typeof value === 'string' ? value : undefined;
}
