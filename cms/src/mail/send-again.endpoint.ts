import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from './answers.ts';
import { findMail, managesMails } from './mail-access.ts';
import { putBack } from './send-again.ts';

async function handler(req: PayloadRequest): Promise<Response> {
  if (!managesMails(req)) return refuse(req, 403, 'mail.refused');
  const mail = await findMail(req, String(req.routeParams?.id));
  if (!mail) return refuse(req, 404, 'mail.unknown');
  const barrier = await putBack(req, mail, new Date());
  return barrier ? refuse(req, 409, barrier) : Response.json({ outcome: 'waiting' });
}

/** Staff's way to have a mail sent again that was given up or blocked. */
export const sendAgain: Endpoint = { path: '/:id/send-again', method: 'post', handler };
