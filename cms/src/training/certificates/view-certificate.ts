import type { CertificateView } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { CertificateFile } from '../../payload-types.ts';
import { findStanding } from './find-certificate.ts';
import { verificationUrl } from './make-badge.ts';

/** What the portal shows of a volunteer's certificate; null while there is none. */
export async function viewCertificate(
  req: PayloadRequest,
  volunteerId: number | string,
): Promise<CertificateView | null> {
  const certificate = await findStanding(req, volunteerId);
  if (!certificate) return null;
  const { number, completedOn, name, pdfState } = certificate;
  const isReady = pdfState === 'made';
  return { number, completedOn, name, verificationUrl: verificationUrl(certificate), isReady };
}

function download(body: BodyInit, type: string, fileName: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** The PDF of a volunteer's certificate, as it was kept; null while there is none. */
export async function openCertificate(
  req: PayloadRequest,
  volunteerId: number | string,
): Promise<Response | null> {
  const certificate = await findStanding(req, volunteerId);
  if (!certificate) return null;
  const file = await req.payload.db.findOne<CertificateFile>({
    collection: 'certificate-files',
    where: { certificate: { equals: String(certificate.id) } },
    req,
  });
  if (!file) return null;
  const bytes = Buffer.from(file.pdf, 'base64');
  return download(bytes, 'application/pdf', `duo-${certificate.number}.pdf`);
}

/** The badge of a volunteer's certificate; null while there is none. */
export async function openBadge(
  req: PayloadRequest,
  volunteerId: number | string,
): Promise<Response | null> {
  const certificate = await findStanding(req, volunteerId);
  if (!certificate) return null;
  return download(certificate.badge, 'application/jwt', `duo-${certificate.number}.jwt`);
}
