import { createTranslator } from '@duo/i18n/translate';
import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { languageOf } from '../accounts/language.ts';

/** A sector that an application names stays: without it, the answer could not be read any more. */
export const keepUsedSectors: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const using = await req.payload.db.findOne({
    collection: 'applications',
    where: { sector: { equals: id } },
    select: { reference: true },
    req,
  });
  if (!using) return;
  throw new APIError(createTranslator(languageOf(req), 'cms')('sectors.used'), 409, null, true);
};
