import type { Endpoint, PayloadRequest } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { refuse } from './answers.ts';
import { findMail, managesMails, mayBeShown } from './mail-access.ts';
import { unsealMessage } from './message.ts';
import { findBarrier } from './send-again.ts';

/** What staff may see of one mail. */
export interface MailContent {
  /** Null once it is emptied, or when only its reader may see it. */
  content: { html: string; text: string } | null;
  isSecret: boolean;
  canBeSentAgain: boolean;
}

async function handler(req: PayloadRequest): Promise<Response> {
  if (!managesMails(req)) return refuse(req, 403, 'mail.refused');
  const mail = await findMail(req, String(req.routeParams?.id));
  if (!mail) return refuse(req, 404, 'mail.unknown');
  const isSecret = !mayBeShown(mail);
  const message =
    mail.message && !isSecret ? unsealMessage(mail.message, mail.idempotencyKey ?? '') : null;
  if (message)
    await recordAct(req, { act: 'mailRead', about: { collection: 'mails', id: mail.id } });
  const answer: MailContent = {
    content: message && { html: message.html, text: message.text },
    isSecret,
    canBeSentAgain: findBarrier(mail, new Date()) === undefined,
  };
  return Response.json(answer);
}

/** What a mail says, for staff who see the outbox. A code or a link is shown in a demo alone. */
export const readContent: Endpoint = { path: '/:id/content', method: 'get', handler };
