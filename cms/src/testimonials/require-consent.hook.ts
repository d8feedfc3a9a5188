import { findConsentGaps } from '@duo/domain/testimonials/consent';
import { createTranslator } from '@duo/i18n/translate';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { languageOf } from '../accounts/language.ts';
import { gapMessages } from './gap-messages.ts';

/** Refuses to publish a story without a valid consent, and says what is missing. */
export const requireConsent: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data._status !== 'published') return data;
  const consent = data.consent
    ? await req.payload.findByID({
        collection: 'testimonial-consents',
        id: typeof data.consent === 'object' ? data.consent.id : data.consent,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null;
  const gaps = findConsentGaps(consent, new Date());
  if (gaps.length === 0) return data;
  const t = createTranslator(languageOf(req), 'cms');
  const missing = gaps.map((gap) => t(gapMessages[gap])).join(' ');
  throw new ValidationError(
    {
      collection: 'testimonials',
      errors: [{ path: 'consent', message: `${t('consent.required')} ${missing}` }],
      req,
    },
    req.t,
  );
};
