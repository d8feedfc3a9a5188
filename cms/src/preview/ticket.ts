import { createHmac, timingSafeEqual } from 'node:crypto';
import { isLanguage, type Language } from '@duo/domain/languages/languages';

/** What a preview ticket lets its bearer see: one document's draft, in one language. */
export interface Ticket {
  staffId: number | string;
  collection: string;
  documentId: number | string;
  language: Language;
}

const windowMs = 15 * 60 * 1000;

/**
 * The end of a ticket minted at `now`: 15 to 30 minutes later. It is the same for a whole quarter of
 * an hour, so that the address of an open preview does not change while its editor types.
 */
export function ticketEnd(now: Date): number {
  return (Math.floor(now.getTime() / windowMs) + 2) * windowMs;
}

function sign(content: string, secret: string): Buffer {
  return createHmac('sha256', `preview-ticket:${secret}`).update(content).digest();
}

/** A ticket as text that fits in an address. */
export function mintTicket(ticket: Ticket, secret: string, now: Date): string {
  const { staffId, collection, documentId, language } = ticket;
  const fields = [staffId, collection, documentId, language, ticketEnd(now)];
  const content = Buffer.from(JSON.stringify(fields)).toString('base64url');
  return `${content}.${sign(content, secret).toString('base64url')}`;
}

/** The ticket, when it is one of ours and has not ended at `now`; else undefined. */
export function readTicket(text: string, secret: string, now: Date): Ticket | undefined {
  const [content, signature, ...rest] = text.split('.');
  if (!content || !signature || rest.length > 0) return undefined;
  const expected = sign(content, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [staffId, collection, documentId, language, end] = JSON.parse(
    Buffer.from(content, 'base64url').toString(),
  );
  if (now.getTime() >= end || !isLanguage(language)) return undefined;
  return { staffId, collection, documentId, language };
}
