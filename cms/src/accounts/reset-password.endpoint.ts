import { createTranslator } from '@duo/i18n/translate';
import {
  APIError,
  addDataAndFileToRequest,
  type Endpoint,
  generatePayloadCookie,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Staff } from '../payload-types.ts';
import { languageOf } from './language.ts';
import { hashLinkToken } from './password-link.ts';
import { refuseShortPassword } from './require-long-password.hook.ts';

const collection = 'staff';

const input = z.object({ token: z.string().max(200), password: z.string().max(1_000) });

async function findByLink(req: PayloadRequest, tokenHash: string): Promise<Staff> {
  const found = await req.payload.db.findOne<Staff>({
    collection,
    where: {
      and: [
        { resetPasswordToken: { equals: tokenHash } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
    req,
  });
  if (found && !found.deactivated) return found;
  const message = createTranslator(languageOf(req), 'cms')('accounts.linkEnded');
  throw new APIError(message, 403, undefined, true);
}

async function choosePassword(
  req: PayloadRequest,
  { token, password }: z.output<typeof input>,
): Promise<string> {
  const tokenHash = hashLinkToken(token);
  const { id, joinedAt } = await findByLink(req, tokenHash);
  refuseShortPassword(req, password);
  const { token: sessionToken } = await req.payload.resetPassword({
    collection,
    data: { token: tokenHash, password },
    overrideAccess: true,
    req,
  });
  await req.payload.db.updateOne({
    collection,
    id,
    data: {
      resetPasswordToken: null,
      resetPasswordExpiration: null,
      joinedAt: joinedAt ?? new Date().toISOString(),
    },
    req,
    returning: false,
  });
  await recordAct(req, {
    act: 'staffJoined',
    about: { collection, id },
    by: { collection, id },
    door: 'admin',
  });
  return sessionToken ?? '';
}

async function handler(req: PayloadRequest): Promise<Response> {
  // The admin sends a form, and a program JSON.
  await addDataAndFileToRequest(req);
  const { data } = input.safeParse(req.data);
  const given = data ?? { token: '', password: '' };
  const token = await runInTransaction(req, () => choosePassword(req, given));
  const { config } = req.payload;
  const cookie = generatePayloadCookie({
    collectionAuthConfig: req.payload.collections[collection].config.auth,
    cookiePrefix: config.cookiePrefix,
    token,
  });
  return Response.json(
    { message: req.t('authentication:passwordResetSuccessfully') },
    { headers: { 'set-cookie': cookie } },
  );
}

/**
 * Instead of Payload's, which keeps the token of a link as it is, and takes a password of three
 * characters. Whoever chose a password is signed in; every other session of theirs has ended.
 */
export const resetPassword: Endpoint = { path: '/reset-password', method: 'post', handler };
