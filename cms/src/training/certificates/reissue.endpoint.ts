import { z } from 'zod';
import { reissueCertificate } from './reissue-certificate.ts';
import { nameRule, reasonRule, staffAct } from './staff-act.ts';

/** `POST /api/certificates/:id/reissue` with the name that is right, and why. */
export const reissueEndpoint = staffAct(
  '/:id/reissue',
  z.object({ name: nameRule, reason: reasonRule }),
  async (req, { id, input, by, now }) => {
    const issued = await reissueCertificate(req, id, { ...input, by, now });
    return issued && { outcome: 'reissued', id: issued.id, number: issued.number };
  },
);
