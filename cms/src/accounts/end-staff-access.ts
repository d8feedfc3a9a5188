import type { PayloadRequest } from 'payload';
import type { Staff } from '../payload-types.ts';

const collection = 'staff';

/** Signs a member of staff out everywhere, and ends a link that was sent, in the transaction of `req`. */
export async function endStaffAccess(req: PayloadRequest, id: number | string): Promise<void> {
  const { db } = req.payload;
  // The SQLite adapter changes a list with the whole of its row alone.
  const account = await db.findOne<Staff>({ collection, where: { id: { equals: id } }, req });
  const ended = { sessions: [], resetPasswordToken: null, resetPasswordExpiration: null };
  await db.updateOne({ collection, id, data: { ...account, ...ended }, req, returning: false });
}
