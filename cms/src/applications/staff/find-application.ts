import { readReference } from '@duo/domain/applications/reference';
import type { PayloadRequest, Where } from 'payload';
import type { Application } from '../../payload-types.ts';
import { findReach } from '../application-access.ts';

const collection = 'applications';

/** The condition that leaves those applications which whoever asks may read; null when they may read none. */
function narrow(req: PayloadRequest, where: Where): Where | null {
  const reach = findReach(req, collection);
  if (reach === false) return null;
  return reach === true ? where : { and: [where, reach] };
}

/**
 * The applications that match, as far as whoever asks may read them, in the transaction of `req`. Nothing
 * of this goes into the audit: that is for whoever shows them.
 */
export async function findReadable(
  req: PayloadRequest,
  where: Where,
  { limit, sort = ['-startedAt', '-id'] }: { limit: number; sort?: string[] },
): Promise<Application[]> {
  const narrowed = narrow(req, where);
  if (!narrowed) return [];
  const { docs } = await req.payload.db.find<Application>({
    collection,
    where: narrowed,
    limit,
    sort,
    pagination: false,
    req,
  });
  return docs;
}

/**
 * The application of a reference, however it was typed. Another branch's is not found, nor is any by
 * somebody who may read none.
 */
export async function findByReference(
  req: PayloadRequest,
  typed: string,
): Promise<Application | null> {
  const reference = readReference(typed);
  if (!reference) return null;
  const [found] = await findReadable(req, { reference: { equals: reference } }, { limit: 1 });
  return found ?? null;
}
