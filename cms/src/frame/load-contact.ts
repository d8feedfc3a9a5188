import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Contact } from '../payload-types.ts';

/** The association's contact details as they are said in a language. */
export function loadContact(req: PayloadRequest, language: Language): Promise<Contact> {
  return req.payload.findGlobal({
    slug: 'contact',
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** The association's own telephone number; empty where none is known. */
export async function findPhone(req: PayloadRequest, language: Language): Promise<string> {
  const { phone } = await loadContact(req, language);
  return phone ?? '';
}
