import { reachOf } from '@duo/domain/accounts/permissions';
import { isLanguage } from '@duo/domain/languages/languages';
import { type MailKind, mailKindNames } from '@duo/domain/mail/mail-kinds';
import { checkMailWords, mailWordNames } from '@duo/domain/mail/mail-words';
import { createTranslator } from '@duo/i18n/translate';
import { renderMail } from '@duo/mail-templates/render-mail';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf } from '../accounts/actor.ts';
import { languageOf } from '../accounts/language.ts';
import { refuse } from './answers.ts';
import { describeProblem } from './check-words.hook.ts';
import { overlayWords, type WrittenWords } from './overlay-words.ts';
import { sampleValues } from './sample-values.ts';
import { findSender } from './sender.ts';

/** The mail that words would make, or what is wrong with them. */
export type WordsPreviewAnswer =
  | { subject: string; html: string; text: string }
  | { problems: string[] };

function readWords(data: Record<string, unknown>): WrittenWords {
  const texts = mailWordNames.map((name) => [name, data[name]] as const);
  return Object.fromEntries(texts.filter(([, text]) => typeof text === 'string'));
}

async function handler(req: PayloadRequest): Promise<Response> {
  if (!reachOf(actorOf(req), 'mail-texts', 'read')) return refuse(req, 403, 'mail.refused');
  if (!req.data) await addDataAndFileToRequest(req);
  const { kind, language, ...given } = req.data ?? {};
  if (!mailKindNames.includes(kind as MailKind) || !isLanguage(language)) {
    return refuse(req, 400, 'mail.unknown');
  }
  const mailKind = kind as MailKind;
  const words = overlayWords(mailKind, language, readWords(given));
  const t = createTranslator(languageOf(req), 'cms');
  const problems = checkMailWords(mailKind, words).map((each) =>
    describeProblem(mailKind, each, t),
  );
  if (problems.length > 0) return Response.json({ problems } satisfies WordsPreviewAnswer);
  const sender = await findSender(req, language);
  const values = { ...sampleValues(mailKind) };
  const rendered = await renderMail({ kind: mailKind, language, words, values, sender });
  return Response.json(rendered satisfies WordsPreviewAnswer);
}

/** Shows what a mail would look like with words that are not saved yet. Writes nothing. */
export const previewWords: Endpoint = { path: '/preview', method: 'post', handler };
