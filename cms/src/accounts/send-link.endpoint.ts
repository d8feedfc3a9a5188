import { reachOf } from '@duo/domain/accounts/permissions';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { actorOf } from './actor.ts';
import { endStaffAccess } from './end-staff-access.ts';
import { languageOf } from './language.ts';
import { mailPasswordLink } from './password-link.ts';

const collection = 'staff';

function refusal(req: PayloadRequest, status: number, key: MessageKey<'cms'>) {
  return new APIError(createTranslator(languageOf(req), 'cms')(key), status, undefined, true);
}

async function sendLink(req: PayloadRequest, id: string): Promise<void> {
  const shared = { collection, depth: 0, overrideAccess: true, req } as const;
  const account = await req.payload.findByID({ ...shared, id, disableErrors: true });
  if (!account) throw refusal(req, 404, 'accounts.unknown');
  if (account.deactivated) throw refusal(req, 409, 'accounts.deactivated');
  const about = { collection, id: account.id };
  if (!account.joinedAt) {
    await mailPasswordLink(req, account, 'staffInvitation');
    await recordAct(req, { act: 'staffInvited', about });
    return;
  }
  await endStaffAccess(req, account.id);
  await mailPasswordLink(req, account, 'staffPassword');
  await recordAct(req, { act: 'staffLinkSent', about });
}

async function handler(req: PayloadRequest): Promise<Response> {
  if (reachOf(actorOf(req), collection, 'update') !== 'all') throw new Forbidden(req.t);
  await runInTransaction(req, () => sendLink(req, String(req.routeParams?.id)));
  return Response.json({ outcome: 'sent' });
}

/**
 * `POST /api/staff/<id>/send-link`: an admin invites somebody again, or resets the password of somebody
 * who has one: they are signed out everywhere, and choose another by the link.
 */
export const sendLinkAgain: Endpoint = { path: '/:id/send-link', method: 'post', handler };
