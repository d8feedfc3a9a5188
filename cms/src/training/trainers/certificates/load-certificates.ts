import { listUnprintableSigns } from '@duo/domain/training/certificate';
import type { PayloadRequest } from 'payload';
import type { Certificate } from '../../../payload-types.ts';
import { verificationUrl } from '../../certificates/make-badge.ts';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import { type Id, toId } from '../../learning/material.ts';

/** A certificate, as trainers see to it. */
export interface ReadCertificate
  extends Pick<Certificate, 'number' | 'name' | 'courseTitle' | 'completedOn' | 'issuedAt'> {
  id: Id;
  state: 'valid' | 'revoked' | 'replaced';
  /** ISO 8601, with why; null while it stands. */
  revokedAt: string | null;
  reason: string | null;
  /** The number of the one that took its place. */
  replacedBy: string | null;
  /** Where anybody verifies it. */
  verificationUrl: string;
  /** The signs of the name that can't be printed. */
  unprintable: string[];
}

export interface LearnersCertificates {
  /** As the volunteer wants to be called; null where nothing is known. */
  name: string | null;
  /** The latest first. */
  certificates: ReadCertificate[];
}

function stateOf({ revokedAt, replacedBy }: Certificate): ReadCertificate['state'] {
  if (!revokedAt) return 'valid';
  return replacedBy ? 'replaced' : 'revoked';
}

function read(certificate: Certificate): ReadCertificate {
  const { id, number, name, courseTitle, completedOn, issuedAt } = certificate;
  return {
    ...{ id, number, name, courseTitle, completedOn, issuedAt },
    state: stateOf(certificate),
    revokedAt: certificate.revokedAt ?? null,
    reason: certificate.reason ?? null,
    replacedBy: certificate.replacedBy ?? null,
    verificationUrl: verificationUrl(certificate),
    unprintable: listUnprintableSigns(name),
  };
}

/**
 * The certificates of an enrolment, by an id that anybody may have typed; null for nobody's. Whether the
 * reader may see them is for the caller to say.
 */
export async function loadCertificates(
  req: PayloadRequest,
  typed: string,
): Promise<LearnersCertificates | null> {
  const id = toId(req, typed);
  if (id === null) return null;
  const { db } = req.payload;
  const where = { id: { equals: id } };
  const enrolment = await db.findOne<KeptEnrolment>({ collection: 'enrolments', where, req });
  if (!enrolment) return null;
  const { docs } = await db.find<Certificate>({
    collection: 'certificates',
    where: { enrolment: { equals: String(id) } },
    sort: ['-issuedAt', '-id'],
    limit: 0,
    pagination: false,
    req,
  });
  return { name: enrolment.name, certificates: docs.map(read) };
}
