import { readCertificateCode, type VerificationAnswer } from '@duo/domain/training/certificate';
import type { PayloadRequest } from 'payload';
import { findCertificate } from './find-certificate.ts';

/** What anybody who has a code may know of its certificate: no more than stands on it, and whether it stands. */
export async function verifyCertificate(
  req: PayloadRequest,
  typed: string,
): Promise<VerificationAnswer> {
  const code = readCertificateCode(typed);
  const certificate = code && (await findCertificate(req, { code: { equals: code } }));
  if (!certificate) return { outcome: 'unknown' };
  const { name, courseTitle, completedOn, revokedAt } = certificate;
  return { outcome: revokedAt ? 'revoked' : 'valid', name, courseTitle, completedOn };
}
