import type { Kept } from '@duo/domain/privacy/personal-data';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Holding, Person } from './declaration.ts';
import { listHoldings } from './personal-data.registry.ts';

async function eraseRows(
  req: PayloadRequest,
  slug: string,
  { rowsOf, fields }: Holding,
  person: Person,
): Promise<void> {
  const where = rowsOf(person);
  if (!where) return;
  const collection = slug as CollectionSlug;
  const { db } = req.payload;
  const rules = Object.entries(fields);
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
export async function eraseTraces(req: PayloadRequest, person: Person): Promise<void> {
  for (const [slug, holding] of listHoldings()) {
    if (slug !== person.collection) await eraseRows(req, slug, holding, person);
  }
}

/** The row of the account goes last, since others refer to it. */
export async function eraseAccount(req: PayloadRequest, person: Person): Promise<void> {
  await eraseTraces(req, person);
  await req.payload.db.deleteMany({
    collection: person.collection,
    where: { id: { equals: person.id } },
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
