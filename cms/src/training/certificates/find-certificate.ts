import type { PayloadRequest, Where } from 'payload';
import type { Certificate } from '../../payload-types.ts';

const collection = 'certificates';

/** The one certificate that matches, whoever asks, in the transaction of `req`; null where none does. */
export function findCertificate(req: PayloadRequest, where: Where): Promise<Certificate | null> {
  return req.payload.db.findOne<Certificate>({ collection, where, req });
}

/** The certificate of a volunteer that stands; the last one, where there are several. */
export async function findStanding(
  req: PayloadRequest,
  volunteerId: number | string,
): Promise<Certificate | null> {
  const where: Where = {
    and: [{ volunteer: { equals: String(volunteerId) } }, { revokedAt: { exists: false } }],
  };
  const { docs } = await req.payload.db.find<Certificate>({
    collection,
    where,
    sort: ['-issuedAt', '-id'],
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}
