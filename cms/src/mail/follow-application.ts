import type { PayloadRequest } from 'payload';
import { findReadingBranch } from '../applications/reading-branch.ts';
import type { Application } from '../payload-types.ts';

const collection = 'applications';

/** The branch whose coordinators see a mail, by what it is about; null for mails that admins alone see. */
export async function findBranchOfMail(
  req: PayloadRequest,
  about: { collection: string; id: number | string } | undefined,
): Promise<number | null> {
  if (about?.collection !== collection) return null;
  const where = { id: { equals: about.id } };
  const application = await req.payload.db.findOne<Application>({ collection, where, req });
  return application && findReadingBranch(application);
}

/** Mails about an application go with it when others come to read it, in the transaction of `req`. */
export async function moveMails(
  req: PayloadRequest,
  before: Application,
  after: Application,
): Promise<void> {
  const branch = findReadingBranch(after);
  if (branch === findReadingBranch(before)) return;
  await req.payload.db.updateMany({
    collection: 'mails',
    where: {
      and: [{ aboutId: { equals: String(after.id) } }, { aboutCollection: { equals: collection } }],
    },
    data: { branch },
    req,
    returning: false,
  });
}
