import { createHmac, timingSafeEqual } from 'node:crypto';
import { draftPicturePrefix } from '@duo/domain/media/picture';
import { ticketEnd } from '../preview/ticket.ts';

/** What opens one file of a picture that readers do not see, for the member of staff who previews it. */
export interface PictureTicket {
  staffId: string;
  fileName: string;
}

const form = /^([0-9a-f]{1,24})\.([0-9a-z]{1,12})\.([\w-]{22})\.(.+)$/;

/** 128 bits: enough for a name that ends within the half hour, and short enough for one. */
const signatureBytes = 16;

function sign(content: string, secret: string): Buffer {
  const digest = createHmac('sha256', `picture-ticket:${secret}`).update(content).digest();
  return digest.subarray(0, signatureBytes);
}

/** The name under which a preview shows a file, until its own ticket ends. The site shows it as any other. */
export function nameForPreview(
  fileName: string,
  staffId: number | string,
  secret: string,
  now: Date,
): string {
  const end = ticketEnd(now).toString(36);
  const signature = sign(`${staffId}.${end}.${fileName}`, secret).toString('base64url');
  return `${draftPicturePrefix}${staffId}.${end}.${signature}.${fileName}`;
}

/** What such a name opens, when it is one of ours and has not ended at `now`; else undefined. */
export function readPreviewName(
  name: string,
  secret: string,
  now: Date,
): PictureTicket | undefined {
  if (!name.startsWith(draftPicturePrefix)) return undefined;
  const [, staffId, end, signature, fileName] =
    form.exec(name.slice(draftPicturePrefix.length)) ?? [];
  if (!staffId || !end || !signature || !fileName) return undefined;
  const expected = sign(`${staffId}.${end}.${fileName}`, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return now.getTime() < Number.parseInt(end, 36) ? { staffId, fileName } : undefined;
}
