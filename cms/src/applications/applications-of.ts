import type { PayloadRequest, Where } from 'payload';
import type { Application } from '../payload-types.ts';

type Id = number | string;

async function findIds(req: PayloadRequest, where: Where): Promise<Id[]> {
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where,
    select: { reference: true },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => id);
}

const ofNoAccount = { volunteer: { exists: false } };

/**
 * The applications that are a volunteer's: those of her account; and those of no account that were written
 * down for her address, or that staff found to be the same person's and merged into hers.
 */
export async function listApplicationsOf(
  req: PayloadRequest,
  { id, email }: { id: Id; email: string },
): Promise<Id[]> {
  const forAddress = { and: [{ email: { equals: email } }, ofNoAccount] };
  const own = await findIds(req, { or: [{ volunteer: { equals: id } }, forAddress] });
  if (own.length === 0) return [];
  const merged = await findIds(req, { and: [{ mergedInto: { in: own } }, ofNoAccount] });
  return [...new Set([...own, ...merged])];
}
