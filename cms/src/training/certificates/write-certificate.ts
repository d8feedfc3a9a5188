import { randomBytes } from 'node:crypto';
import type { Language } from '@duo/domain/languages/languages';
import { type CertificateFacts, makeCertificateCode } from '@duo/domain/training/certificate';
import type { PayloadRequest } from 'payload';
import type { Certificate } from '../../payload-types.ts';
import { makeBadge } from './make-badge.ts';
import { takeNumber } from './take-number.ts';

/** What a certificate is to say, and whose it is. */
export interface ToIssue {
  volunteer: string;
  course: string;
  enrolment: string;
  name: string;
  courseTitle: string;
  language: Language;
  /** As `2026-11-23`. */
  completedOn: string;
  hours: number;
}

/** Writes a certificate with its number, code and badge, in the transaction of `req`. Its PDF is made afterwards. */
export async function writeCertificate(
  req: PayloadRequest,
  { volunteer, course, enrolment, ...said }: ToIssue,
  now: Date,
): Promise<Certificate> {
  const year = said.completedOn.slice(0, 4);
  const facts: CertificateFacts = {
    ...said,
    number: await takeNumber(req, year),
    code: makeCertificateCode(randomBytes(20)),
  };
  const at = now.toISOString();
  return req.payload.db.create({
    collection: 'certificates',
    data: {
      ...facts,
      ...{ volunteer, course, enrolment, standingKey: enrolment },
      badge: await makeBadge(facts, { courseId: course, issuedAt: now }),
      issuedAt: at,
      pdfState: 'waiting',
      attempts: 0,
      dueAt: at,
    },
    req,
  }) as Promise<object> as Promise<Certificate>;
}
