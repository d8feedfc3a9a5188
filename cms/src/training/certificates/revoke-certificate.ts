import type { PayloadRequest } from 'payload';
import { recordAct } from '../../audit/record-act.ts';
import type { Certificate } from '../../payload-types.ts';

export interface Revocation {
  /** The member of staff. */
  by: number | string;
  reason: string;
  now: Date;
}

/**
 * Revokes a certificate that stands, in the transaction of `req`; once.
 * @returns whether it was for this call to do.
 */
export async function revokeCertificate(
  req: PayloadRequest,
  { id }: Certificate,
  { by, reason, now, ...replaced }: Revocation & { replacedBy?: string; standingKey?: string },
): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection: 'certificates',
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: now.toISOString(), revokedBy: String(by), reason, ...replaced },
    req,
  });
  if (!changed) return false;
  await recordAct(req, { act: 'certificateRevoked', about: { collection: 'certificates', id } });
  return true;
}
