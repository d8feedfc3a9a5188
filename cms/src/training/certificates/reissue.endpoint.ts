import { listUnprintableSigns } from '@duo/domain/training/certificate';
import { createTranslator } from '@duo/i18n/translate';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { languageOf } from '../../accounts/language.ts';
import { refuse } from '../../edge/staff-answer.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { nameRule, reasonRule, staffAct } from './staff-act.ts';

/** A name of which the certificate would print empty boxes. */
function refuseName(req: PayloadRequest, missing: readonly string[]): Response {
  const say = createTranslator(languageOf(req), 'cms');
  return refuse({
    status: 400,
    message: say('certificate.unprintable', { signs: missing.join(' ') }),
  });
}

/** `POST /api/certificates/:id/reissue` with the name that is right, and why. */
export const reissueEndpoint = staffAct(
  '/:id/reissue',
  z.object({ name: nameRule, reason: reasonRule }),
  async (req, { id, input, by, now }) => {
    const missing = listUnprintableSigns(input.name);
    if (missing.length > 0) return refuseName(req, missing);
    const issued = await reissueCertificate(req, id, { ...input, by, now });
    return issued && { outcome: 'reissued', id: issued.id, number: issued.number };
  },
);
