import { randomUUID } from 'node:crypto';
import type { Language } from '@duo/domain/languages/languages';
import { type MailKind, type MailValues, mailKinds } from '@duo/domain/mail/mail-kinds';
import { renderMail } from '@duo/mail-templates/render-mail';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { configuration } from '../configuration.ts';
import { findWords } from './find-words.ts';
import { findBranchOfMail } from './follow-application.ts';
import { keepsMails } from './keeps-mails.ts';
import { type Message, sealMessage } from './message.ts';
import { findSender } from './sender.ts';

/** What a mail is about, by which it is found again: a row of any collection. */
export interface MailSubject {
  collection: string;
  id: number | string;
}

/** A secret mail states when its code or link ends: it is never sent after that. */
type Ending<K extends MailKind> = (typeof mailKinds)[K]['isSecret'] extends true
  ? { endsAt: Date }
  : { endsAt?: Date };

export type MailToQueue<K extends MailKind> = {
  kind: K;
  /** An address alone, without a name. */
  to: string;
  language: Language;
  values: MailValues[K];
  about?: MailSubject;
} & Ending<K>;

// Out-of-office programs answer no mail that says this. Source: RFC 3834, 5.
const headers = { 'Auto-Submitted': 'auto-generated' };

/**
 * Puts a mail into the outbox, in the transaction of `req`: it is sent once that is committed, and never
 * if it is undone. The mail is rendered now, so that every attempt to send it has the same bytes.
 *
 * @throws Error when `to` is not one plain address; what else fails is the caller's to undo.
 */
export async function queueMail<K extends MailKind>(
  req: PayloadRequest,
  mail: MailToQueue<K>,
): Promise<void> {
  const { kind, language, values } = mail;
  const to = z.email().max(254).parse(mail.to);
  const words = await findWords(req, kind, language);
  const sender = await findSender(req, language);
  const rendered = await renderMail({ kind, language, words, sender, values: { ...values } });
  await writeRow(req, mail, { from: configuration.mail.from, to, ...rendered, headers });
}

async function writeRow<K extends MailKind>(
  req: PayloadRequest,
  { kind, language, endsAt, about }: MailToQueue<K>,
  message: Message,
): Promise<void> {
  const idempotencyKey = randomUUID();
  await req.payload.create({
    collection: 'mails',
    data: {
      kind,
      language,
      to: message.to,
      subject: message.subject,
      message: sealMessage(message, idempotencyKey),
      idempotencyKey,
      state: keepsMails ? 'kept' : 'waiting',
      priority: mailKinds[kind].priority,
      attempts: 0,
      dueAt: new Date().toISOString(),
      endsAt: endsAt?.toISOString() ?? null,
      aboutCollection: about?.collection ?? null,
      aboutId: about ? String(about.id) : null,
      branch: await findBranchOfMail(req, about),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
