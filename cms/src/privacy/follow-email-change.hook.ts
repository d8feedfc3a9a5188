import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import type { Volunteer } from '../payload-types.ts';

/** The mails that went to an address before it was known whose it is. */
async function claimMails(
  req: PayloadRequest,
  { id, email }: Pick<Volunteer, 'id' | 'email'>,
): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'mails',
    where: { and: [{ to: { equals: email } }, { aboutId: { exists: false } }] },
    data: { aboutCollection: 'volunteers', aboutId: String(id) },
    req,
    returning: false,
  });
}

/**
 * A volunteer whose address changes stays the one to whom the mails to the old address went: they are
 * exported and erased with her.
 */
export const followEmailChange: CollectionAfterChangeHook<Volunteer> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || previousDoc.email === doc.email) return doc;
  await claimMails(req, previousDoc);
  await recordAct(req, { act: 'emailChanged', about: { collection: 'volunteers', id: doc.id } });
  return doc;
};
