import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import type { MailWords } from '@duo/domain/mail/mail-words';
import type { PayloadRequest } from 'payload';
import { overlayWords } from './overlay-words.ts';

/** The words of a mail, as they stand now. */
export async function findWords(
  req: PayloadRequest,
  kind: MailKind,
  language: Language,
): Promise<MailWords> {
  const { docs } = await req.payload.find({
    collection: 'mail-texts',
    where: { and: [{ kind: { equals: kind } }, { language: { equals: language } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return overlayWords(kind, language, docs[0]);
}
