import { signInLimits, signInRequestSchema } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import {
  addDataAndFileToRequest,
  createLocalReq,
  type Endpoint,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { recordAct } from '../audit/record-act.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Staff } from '../payload-types.ts';
import { clientOf } from '../sign-in/client.ts';
import { takeFromLimits } from '../sign-in/rate-limit.ts';
import { languageOf } from './language.ts';
import { mailPasswordLink } from './password-link.ts';

/** The act that is limited, for each address and each client. */
const act = 'staffPassword';

function refuse(req: PayloadRequest, status: number, key: 'accounts.email' | 'accounts.wait') {
  const message = createTranslator(languageOf(req), 'cms')(key);
  return Response.json({ errors: [{ message }] }, { status });
}

async function mailLink(payload: Payload, email: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    const where = { email: { equals: email } };
    const account = await payload.db.findOne<Staff>({ collection: 'staff', where, req });
    if (!account || account.deactivated) return;
    await mailPasswordLink(req, account, 'staffPassword');
    const about = { collection: 'staff', id: account.id };
    await recordAct(req, { act: 'staffLinkSent', about, door: 'admin' });
  });
}

/** After the answer, so that neither its bytes nor its time depend on whether there is such an account. */
function mailLinkLater({ payload }: PayloadRequest, email: string): void {
  setImmediate(() => {
    mailLink(payload, email).catch((error) =>
      payload.logger.error({ err: error, msg: 'A link for a new password was not sent' }),
    );
  });
}

async function handler(req: PayloadRequest): Promise<Response> {
  // The admin sends a form, and a program JSON.
  await addDataAndFileToRequest(req);
  const { data } = signInRequestSchema.safeParse(req.data);
  if (!data) return refuse(req, 400, 'accounts.email');
  const { email } = data;
  const waitSeconds = await runInTransaction(req, () =>
    takeFromLimits(req, [
      { act, subject: email, limit: signInLimits.address },
      { act, subject: clientOf(req), limit: signInLimits.client },
    ]),
  );
  if (waitSeconds > 0) {
    const refusal = refuse(req, 429, 'accounts.wait');
    refusal.headers.set('retry-after', String(waitSeconds));
    return refusal;
  }
  mailLinkLater(req, email);
  return Response.json({ message: req.t('general:success') });
}

/** Instead of Payload's: the mail goes through the outbox, of the link only a hash is kept. */
export const forgotPassword: Endpoint = { path: '/forgot-password', method: 'post', handler };
