import { writeCertificateNumber } from '@duo/domain/training/certificate';
import type { PayloadRequest } from 'payload';
import type { CertificateNumber } from '../../payload-types.ts';

const collection = 'certificate-numbers';

/**
 * The next number of a year, in the transaction of `req`: one that is undone leaves no gap. On MongoDB two that
 * meet are a conflict, after which the later one is run again.
 */
export async function takeNumber(req: PayloadRequest, year: string): Promise<string> {
  const { db } = req.payload;
  const where = { year: { equals: year } };
  const row = await db.findOne<CertificateNumber>({ collection, where, req });
  const last = (row?.last ?? 0) + 1;
  if (row) {
    await db.updateOne({ collection, id: row.id, data: { last }, req, returning: false });
  } else await db.create({ collection, data: { year, last }, req, returning: false });
  return writeCertificateNumber(year, last);
}
