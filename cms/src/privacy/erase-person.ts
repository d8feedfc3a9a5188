import type { Kept } from '@duo/domain/privacy/personal-data';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Account, Holding, Person } from './declaration.ts';
import { findPerson } from './find-person.ts';
import { listHoldings } from './personal-data.registry.ts';

async function eraseRows(
  req: PayloadRequest,
  slug: string,
  { rowsOf, fields, remove }: Holding,
  person: Person,
): Promise<void> {
  const where = rowsOf(person);
  if (!where) return;
  const collection = slug as CollectionSlug;
  const { db } = req.payload;
  const rules = Object.entries(fields);
  if (remove) return remove(req, where);
  if (rules.some(([, { erased }]) => erased === 'row')) {
    await db.deleteMany({ collection, where, req });
    return;
  }
  const blanked = rules.filter(([, { erased }]) => erased === 'blank').map(([name]) => name);
  if (blanked.length === 0) return;
  const data = Object.fromEntries(blanked.map((name) => [name, null]));
  await db.updateMany({ collection, where, data, req, returning: false });
}

/**
 * Erases what is held about a person as the registry declares it, but for the row of her account, in
 * the transaction of `req`. Rows are written past hooks and access: nothing may keep them.
 */
export async function eraseTraces(req: PayloadRequest, account: Account): Promise<void> {
  const person = await findPerson(req, account);
  for (const [slug, holding] of listHoldings()) {
    if (slug !== account.collection) await eraseRows(req, slug, holding, person);
  }
}

/** The row of the account goes last, since others refer to it. */
export async function eraseAccount(req: PayloadRequest, account: Account): Promise<void> {
  await eraseTraces(req, account);
  await req.payload.db.deleteMany({
    collection: account.collection,
    where: { id: { equals: account.id } },
    req,
  });
}

/** What outlives the erasure of a volunteer's data: each reason once, with its longest time. */
export function listKept(): { because: Kept['keptBecause']; forMonths: number }[] {
  const months = new Map<Kept['keptBecause'], number>();
  const note = ({ keptBecause, forMonths }: Kept) =>
    months.set(keptBecause, Math.max(forMonths, months.get(keptBecause) ?? 0));
  for (const [, { fields, alsoKept, exportedAs }] of listHoldings()) {
    if (exportedAs === false) continue;
    for (const { erased } of Object.values(fields)) if (typeof erased === 'object') note(erased);
    if (alsoKept) note(alsoKept);
  }
  return [...months].map(([because, forMonths]) => ({ because, forMonths }));
}
