import type { PayloadRequest } from 'payload';
import { recordAct } from '../../audit/record-act.ts';
import type { Certificate } from '../../payload-types.ts';
import { findCertificate } from './find-certificate.ts';
import { type Revocation, revokeCertificate } from './revoke-certificate.ts';
import { writeCertificate } from './write-certificate.ts';

/**
 * Issues a certificate anew under a name that is right, and revokes the one that stood, in the transaction of
 * `req`. All else of it stays as it was. @returns the new one; null where the old one was revoked before.
 */
export async function reissueCertificate(
  req: PayloadRequest,
  id: number | string,
  { name, ...revocation }: Revocation & { name: string },
): Promise<Certificate | null> {
  const old = await findCertificate(req, { id: { equals: id } });
  if (!old) return null;
  // Its place has to be free before the new one takes it.
  const freed = { ...revocation, standingKey: `${old.enrolment}/${old.number}` };
  if (!(await revokeCertificate(req, old, freed))) return null;
  const { volunteer, course, enrolment, courseTitle, language, completedOn, hours } = old;
  const said = { name, courseTitle, language, completedOn, hours };
  const whose = { volunteer, course, enrolment };
  const issued = await writeCertificate(req, { ...whose, ...said }, revocation.now);
  await req.payload.db.updateOne({
    collection: 'certificates',
    id,
    data: { replacedBy: issued.number },
    req,
    returning: false,
  });
  const about = { collection: 'certificates', id: issued.id };
  await recordAct(req, { act: 'certificateReissued', about });
  return issued;
}
