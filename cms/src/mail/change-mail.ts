import type { Payload, PayloadRequest, Where } from 'payload';
import type { Mail } from '../payload-types.ts';
import { forgetErased } from '../privacy/forget-erased.ts';

/**
 * Changes the mail that the conditions name, if they still hold, in one atomic step; in the transaction
 * of `req`, if it has one. It is no operation of Payload's: the sender neither validates what is there
 * already nor wakes itself by a commit. A mail that is emptied of its person leaves no trace in the
 * database's files.
 * @returns the mail as it is now, or null when none was as the conditions say.
 */
export async function changeMail(
  payload: Payload,
  conditions: Where[],
  data: Partial<Mail>,
  req: Partial<PayloadRequest> = {},
): Promise<Mail | null> {
  const changed = await payload.db.updateOne({
    collection: 'mails',
    where: { and: conditions },
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  });
  if (changed && data.to === '') await forgetErased(payload);
  return changed as unknown as Mail | null;
}
