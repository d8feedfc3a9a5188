import { z } from 'zod';
import { findCertificate } from './find-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { reasonRule, staffAct } from './staff-act.ts';

/** `POST /api/certificates/:id/revoke` with the reason; nothing takes its place. */
export const revokeEndpoint = staffAct(
  '/:id/revoke',
  z.object({ reason: reasonRule }),
  async (req, { id, input, by, now }) => {
    const certificate = await findCertificate(req, { id: { equals: id } });
    if (!certificate) return null;
    const isDone = await revokeCertificate(req, certificate, { ...input, by, now });
    return isDone ? { outcome: 'revoked' } : null;
  },
);
