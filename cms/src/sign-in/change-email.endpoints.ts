import {
  type AskForCodeAnswer,
  askForCodeSchema,
  codeLifetimeMinutes,
  codeSchema,
  signInLimits,
  signInRequestSchema,
  spendLimits,
} from '@duo/domain/accounts/sign-in';
import type { ChangeEmailAnswer } from '@duo/domain/accounts/volunteer';
import type { PayloadRequest } from 'payload';
import { type CurrentSession, endSessions } from '../accounts/sessions.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { findPhone } from '../frame/load-contact.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Volunteer } from '../payload-types.ts';
import { clientOf } from './client.ts';
import { endSignInCode, findAskedBefore, issueCode } from './issue-code.ts';
import { volunteerEndpoint } from './portal-endpoint.ts';
import { takeFromLimits } from './rate-limit.ts';
import { spendCode } from './spend-code.ts';

const collection = 'volunteers';

const askInput = signInRequestSchema.extend({ attempt: askForCodeSchema.shape.attempt });
const spendInput = signInRequestSchema.extend({ code: codeSchema.shape.code });

function findVolunteer(req: PayloadRequest, id: CurrentSession['volunteerId']) {
  return req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, req });
}

/** Sends a code to the new address, whether or not somebody has an account with it. */
async function sendCode(
  req: PayloadRequest,
  { volunteerId }: CurrentSession,
  { email, attempt }: { email: string; attempt?: string | undefined },
): Promise<AskForCodeAnswer> {
  const { language } = await findVolunteer(req, volunteerId);
  const request = {
    purpose: { kind: 'changeEmail', volunteerId },
    email,
    language,
    attempt,
  } as const;
  const before = await findAskedBefore(req, request);
  if (before) return { outcome: 'sent', expiresAt: before.toISOString() };
  const retryAfterSeconds = await takeFromLimits(req, [
    { act: 'ask', subject: email, limit: signInLimits.address },
    { act: 'ask', subject: clientOf(req), limit: signInLimits.client },
    { act: 'change', subject: String(volunteerId), limit: signInLimits.address },
  ]);
  if (retryAfterSeconds > 0) return { outcome: 'wait', retryAfterSeconds };
  const { code, expiresAt } = await issueCode(req, request);
  const values = { code, minutes: codeLifetimeMinutes };
  const about = { collection, id: volunteerId };
  const mail = { kind: 'changeEmailCode', to: email, language, values, about } as const;
  await queueMail(req, { ...mail, endsAt: expiresAt });
  return { outcome: 'sent', expiresAt: expiresAt.toISOString() };
}

async function hasAccount(req: PayloadRequest, email: string): Promise<boolean> {
  const where = { email: { equals: email } };
  return (await req.payload.db.findOne<Volunteer>({ collection, where, req })) !== null;
}

/** The new address counts from now on; the old one is told, and signs in nobody who has it open. */
async function moveTo(
  req: PayloadRequest,
  { id: exceptId, volunteerId }: CurrentSession,
  email: string,
): Promise<ChangeEmailAnswer> {
  const { email: oldEmail, language } = await findVolunteer(req, volunteerId);
  if (oldEmail === email) return { outcome: 'changed', email };
  if (await hasAccount(req, email)) return { outcome: 'taken' };
  const asked = { collection, id: volunteerId, depth: 0, overrideAccess: true, req } as const;
  await req.payload.update({ ...asked, data: { email } });
  await endSessions(req, { volunteerId, exceptId });
  await endSignInCode(req, oldEmail);
  const values = { newEmail: email, phone: await findPhone(req, language) };
  const about = { collection, id: volunteerId };
  await queueMail(req, { kind: 'emailChanged', to: oldEmail, language, values, about });
  return { outcome: 'changed', email };
}

async function changeEmail(
  req: PayloadRequest,
  session: CurrentSession,
  { email, code }: { email: string; code: string },
): Promise<ChangeEmailAnswer> {
  const { volunteerId } = session;
  const retryAfterSeconds = await takeFromLimits(req, [
    { act: 'spend', subject: clientOf(req), limit: spendLimits.client },
    { act: 'spend', subject: email, limit: spendLimits.address },
  ]);
  if (retryAfterSeconds > 0) return { outcome: 'wait', retryAfterSeconds };
  const spending = await spendCode(req, {
    purpose: { kind: 'changeEmail', volunteerId },
    email,
    code,
  });
  if (spending.outcome === 'spentNow') return moveTo(req, session, email);
  if (spending.outcome !== 'spent') return spending;
  // Pressed twice: what was asked for is done.
  const { email: present } = await findVolunteer(req, volunteerId);
  return present === email ? { outcome: 'changed', email } : { outcome: 'spent' };
}

/** Changing the address that a volunteer signs in with: the new one proves itself by a code. */
export const changeEmailEndpoints = [
  volunteerEndpoint(
    { method: 'post', path: '/email/ask', input: askInput },
    ({ req, input, session }) => runInTransaction(req, () => sendCode(req, session, input)),
  ),
  volunteerEndpoint(
    { method: 'post', path: '/email/spend', input: spendInput },
    ({ req, input, session }) => runInTransaction(req, () => changeEmail(req, session, input)),
  ),
];
