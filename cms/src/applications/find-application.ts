import type { PayloadRequest, Where } from 'payload';
import type { Application, ApplicationHistory } from '../payload-types.ts';

/** The one application that matches, whoever asks, in the transaction of `req`; null where none does. */
export function findApplication(req: PayloadRequest, where: Where): Promise<Application | null> {
  return req.payload.db.findOne<Application>({ collection: 'applications', where, req });
}

/** The history of an application in its order; only what happened after a revision, where one is given. */
export async function findHistory(
  req: PayloadRequest,
  { id }: Pick<Application, 'id'>,
  afterRevision?: number,
): Promise<ApplicationHistory[]> {
  const isLater =
    afterRevision === undefined ? [] : [{ revision: { greater_than: afterRevision } }];
  const { docs } = await req.payload.db.find<ApplicationHistory>({
    collection: 'application-history',
    where: { and: [{ application: { equals: id } }, ...isLater] },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}
