import type { Payload, PayloadRequest } from 'payload';
import { readContentVersion } from '../../publishing/purge-log.ts';

interface Kept {
  /** The content version at which all of it was read. */
  version: number;
  byName: Map<string, object>;
}

const keptBy = new WeakMap<Payload, Kept>();

/**
 * What `read` finds of published content, kept in memory for as long as nothing published changes: each call asks
 * for the content version, which the transaction of every such change raises. The version is asked for first, so
 * that what changes meanwhile is read again. A transaction is told what it has changed itself, and nothing that it
 * read is kept, since it may be undone. What isn't found is looked for each time.
 *
 * @param name of what is read, the same for the same question.
 */
export async function keepByVersion<T extends object>(
  req: PayloadRequest,
  name: string,
  read: () => Promise<T | null>,
): Promise<T | null> {
  const { payload } = req;
  const isInside = Boolean(req.transactionID);
  const version = await readContentVersion(payload, isInside ? req : {});
  const kept = keptBy.get(payload);
  const known = kept?.version === version ? kept.byName.get(name) : undefined;
  if (known) return known as T;
  const found = await read();
  if (found && !isInside) keep(payload, version, [name, found]);
  return found;
}

function keep(payload: Payload, version: number, [name, found]: [string, object]): void {
  const kept = keptBy.get(payload);
  if (kept?.version === version) kept.byName.set(name, found);
  else keptBy.set(payload, { version, byName: new Map([[name, found]]) });
}
