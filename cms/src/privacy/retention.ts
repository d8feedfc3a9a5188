import type { AuditDoor } from '@duo/domain/privacy/acts';
import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Holding } from './declaration.ts';
import { eraseVolunteer } from './erase-volunteer.ts';
import { forgetErased } from './forget-erased.ts';
import { listHoldings } from './personal-data.registry.ts';

type Id = number | string;
type Row = Record<string, unknown> & { id: Id };
type Overdue = Extract<Holding['retention'], { rule: 'after' }>;

/** As many as one transaction removes: whoever writes meanwhile waits for it. */
const rowsAtOnce = 500;

/** A category of data whose time is over for some rows. */
export interface OverdueRows {
  collection: string;
  afterMonths: number;
  count: number;
}

interface RetentionOptions {
  now: Date;
  /** Only looks. */
  isDryRun: boolean;
  door: AuditDoor;
}

function monthsBefore(now: Date, months: number): string {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before.toISOString();
}

async function findAccounts(payload: Payload, ids: string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: 'volunteers',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  });
  return new Set(docs.map(({ id }) => String(id)));
}

/** Without those that others still refer to. */
async function dropNeeded(
  payload: Payload,
  rows: Row[],
  { collection, field, where }: NonNullable<Overdue['unlessNeededBy']>,
): Promise<Id[]> {
  const ids = rows.map(({ id }) => id);
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { and: [{ [field]: { in: ids } }, where] },
    limit: 0,
    pagination: false,
  });
  const needed = new Set(docs.map((row) => String(row[field])));
  return ids.filter((id) => !needed.has(String(id)));
}

async function findOverdue(
  payload: Payload,
  collection: string,
  { months, overdue, unlessAccountOf, unlessNeededBy }: Overdue,
  now: Date,
): Promise<Id[]> {
  const { docs } = await payload.db.find<Row>({
    collection: collection as 'audit',
    where: overdue(monthsBefore(now, months)),
    limit: 0,
    pagination: false,
  });
  if (docs.length === 0) return [];
  if (unlessNeededBy) return dropNeeded(payload, docs, unlessNeededBy);
  if (!unlessAccountOf) return docs.map(({ id }) => id);
  const ownerOf = (row: Row) => String(row[unlessAccountOf]);
  const accounts = await findAccounts(payload, [...new Set(docs.map(ownerOf))]);
  return docs.filter((row) => !accounts.has(ownerOf(row))).map(({ id }) => id);
}

async function removeTogether(
  payload: Payload,
  [slug, { remove }]: [string, Holding],
  ids: Id[],
  door: AuditDoor,
): Promise<void> {
  const collection = slug as CollectionSlug;
  const where = { id: { in: ids } };
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    if (remove) await remove(req, where);
    else await payload.db.deleteMany({ collection, where, req });
    const count = ids.length;
    await recordAct(req, { act: 'overdueRemoved', about: { collection }, count, door });
  });
}

async function removeRows(
  payload: Payload,
  category: [string, Holding],
  ids: Id[],
  door: AuditDoor,
): Promise<void> {
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    await removeTogether(payload, category, ids.slice(from, from + rowsAtOnce), door);
  }
}

async function eraseAccounts(payload: Payload, ids: Id[], door: AuditDoor): Promise<void> {
  for (const id of ids) {
    const req = await createLocalReq({}, payload);
    await eraseVolunteer(req, id, { reason: 'unusedErased', door });
  }
}

/**
 * Removes what is over its time, as the registry declares it; an account that is, with all that an
 * erasure removes, and the mail that says so.
 *
 * @returns what was found, by category.
 */
export async function removeOverdue(
  payload: Payload,
  { now, isDryRun, door }: RetentionOptions,
): Promise<OverdueRows[]> {
  const found: OverdueRows[] = [];
  for (const [collection, holding] of listHoldings()) {
    const { retention } = holding;
    if (retention.rule !== 'after') continue;
    const ids = await findOverdue(payload, collection, retention, now);
    found.push({ collection, afterMonths: retention.months, count: ids.length });
    if (isDryRun || ids.length === 0) continue;
    if (collection === 'volunteers') await eraseAccounts(payload, ids, door);
    else await removeRows(payload, [collection, holding], ids, door);
  }
  if (!isDryRun) await forgetErased(payload);
  return found;
}
