import { dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { formatDate } from '@duo/i18n/format';
import type { PayloadRequest } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { findPhone } from '../frame/load-contact.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { findNoteByVersion } from './find-note.ts';
import { hashText, writeNote } from './note-text.ts';
import { viewNote } from './present-note.ts';

const collection = 'note-acknowledgements';

export interface Acknowledgement {
  volunteerId: number | string;
  /** Of the application. */
  reference: string;
  email: string;
  /** How the mail calls the volunteer. */
  name: string;
  /** The version that she read, and the language in which she read it. */
  version: string;
  language: Language;
  now: Date;
}

async function isAcknowledged(req: PayloadRequest, key: string): Promise<boolean> {
  const row = await req.payload.db.findOne({ collection, where: { key: { equals: key } }, req });
  return row !== null;
}

async function acknowledge(req: PayloadRequest, given: Acknowledgement): Promise<void> {
  const { volunteerId, reference, email, name, version, language, now } = given;
  const key = `${reference}/${version}`;
  if (await isAcknowledged(req, key)) return;
  const note = await findNoteByVersion(req, version);
  if (!note) throw new Error(`There is no information note ${version}.`);
  const text = writeNote(viewNote(note, language), language);
  const { id } = await req.payload.create({
    collection,
    data: {
      key,
      volunteerId: String(volunteerId),
      applicationReference: reference,
      noteVersion: version,
      language,
      textHash: hashText(text),
      at: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const by = { collection: 'volunteers', id: volunteerId } as const;
  await recordAct(req, { act: 'noteAcknowledged', about: { collection, id }, by, door: 'portal' });
  await queueMail(req, {
    kind: 'informationNote',
    to: email,
    language,
    values: {
      name,
      note: text,
      version,
      on: formatDate(dayOf(now), language),
      phone: await findPhone(req, language),
    },
    about: { collection: 'volunteers', id: volunteerId },
  });
}

/**
 * Writes, in the transaction of `req`, that a volunteer read a version of the note in a language, and
 * sends her its whole text. For the same application and version it does nothing the second time.
 *
 * @throws Error when there is no such version.
 */
export async function acknowledgeNote(req: PayloadRequest, given: Acknowledgement): Promise<void> {
  await runInTransaction(req, () => acknowledge(req, given));
}
