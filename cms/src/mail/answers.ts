import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../accounts/language.ts';

/** A refusal that staff read in their language. */
export function refuse(req: PayloadRequest, status: number, key: MessageKey<'cms'>): Response {
  const message = createTranslator(languageOf(req), 'cms')(key);
  return Response.json({ errors: [{ message }] }, { status });
}
