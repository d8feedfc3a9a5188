import { createTranslator } from '@duo/i18n/translate';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { languageOf } from '../accounts/language.ts';

/** Refuses to publish a picture whose person withdrew consent. Source: GDPR art. 7(3). */
export const refuseWithheld: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || !originalDoc?.withheld) return data;
  const message = createTranslator(languageOf(req), 'cms')('media.withheld');
  const errors = [{ path: 'withheld', message }];
  throw new ValidationError({ collection: 'media', errors, req }, req.t);
};
