import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { configuration } from '../../configuration.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { findPhone } from '../../frame/load-contact.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import { retryDelayMs } from '../../mail/retry-delay.ts';
import type { Certificate, Volunteer } from '../../payload-types.ts';
import type { Claim } from './claim-making.ts';

const collection = 'certificates';

/** Ends a claim; undefined where the lease has passed to another process, or the certificate is gone. */
async function settle(
  req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>,
  { certificate, lease }: Claim,
  data: Partial<Certificate>,
): Promise<boolean> {
  const changed = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: certificate.id } }, { lease: { equals: lease } }] },
    data: { lease: null, ...data },
    options: { atomic: true },
    req,
  });
  return changed !== null;
}

async function tellHolder(req: PayloadRequest, certificate: Certificate): Promise<void> {
  const volunteer = await req.payload.db.findOne<Volunteer>({
    collection: 'volunteers',
    where: { id: { equals: certificate.volunteer } },
    req,
  });
  if (!volunteer) return;
  const { email: to, language, id } = volunteer;
  const link = new URL(portalPath('training', language), configuration.portalUrl).href;
  const { name, number, courseTitle: course } = certificate;
  const phone = await findPhone(req, language);
  await queueMail(req, {
    kind: 'certificateIssued',
    to,
    language,
    values: { name, number, course, link, phone },
    about: { collection: 'volunteers', id },
  });
}

/**
 * Keeps the bytes of a PDF that was made under a claim, once and for ever, and tells its holder, in one
 * transaction. What was made under a lease that has ended is thrown away.
 */
export async function keepPdf(payload: Payload, claim: Claim, pdf: Buffer): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  return runInTransaction(req, async () => {
    if (!(await settle(req, claim, { pdfState: 'made' }))) return false;
    const { id, volunteer } = claim.certificate;
    await payload.db.create({
      collection: 'certificate-files',
      data: {
        certificate: String(id),
        volunteer,
        madeAt: new Date().toISOString(),
        pdf: pdf.toString('base64'),
      },
      req,
      returning: false,
    });
    await tellHolder(req, claim.certificate);
    return true;
  });
}

/** Gives a claim back, to be tried again: later each time. */
export async function tryAgainLater(payload: Payload, claim: Claim): Promise<void> {
  const waitMs = retryDelayMs(claim.certificate.attempts, Math.random());
  const dueAt = new Date(Date.now() + waitMs).toISOString();
  await settle({ payload }, claim, { pdfState: 'waiting', dueAt });
}
