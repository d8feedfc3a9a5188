import type { IssuedSession, SpendCodeAnswer } from '@duo/domain/accounts/sign-in';
import type { PayloadRequest } from 'payload';
import { sessionOf } from '../accounts/session.strategy.ts';
import { beginSession, checkSession, endSession } from '../accounts/sessions.ts';
import type { Volunteer } from '../payload-types.ts';
import { deviceOf } from './client.ts';
import { sessionIdOf } from './sign-in-secrets.ts';
import type { Asked } from './spend-code.ts';

type SignedIn = Extract<SpendCodeAnswer, { outcome: 'signedIn' }>;

const collection = 'volunteers';

/** An account and the session that it began with are written in one transaction. */
const sameMomentMs = 1000;

/** Notes that a volunteer signs in now; null when nobody has an account with that address. */
async function findReturning(req: PayloadRequest, email: string): Promise<Volunteer | null> {
  const { db } = req.payload;
  const found = await db.findOne<Volunteer>({
    collection,
    where: { email: { equals: email } },
    req,
  });
  if (!found) return null;
  const data = { lastSignInAt: new Date().toISOString() };
  await db.updateOne({ collection, id: found.id, data, req, returning: false });
  return found;
}

function createVolunteer(req: PayloadRequest, email: string, { language }: Asked) {
  const data = { email, language, lastSignInAt: new Date().toISOString() };
  return req.payload.create({ collection, data, depth: 0, overrideAccess: true, req });
}

/**
 * Signs in whoever has just spent a code, and makes her account when it is the first one. The session that
 * this browser had ends: it would stay in her list without being used.
 */
export async function startSession(
  req: PayloadRequest,
  { email, asked }: { email: string; asked: Asked },
  attempt: string | undefined,
): Promise<SignedIn> {
  const returning = await findReturning(req, email);
  const volunteer = returning ?? (await createVolunteer(req, email, asked));
  const before = sessionOf(req);
  if (before) await endSession(req, before);
  const id = attempt && sessionIdOf(asked.addressKey, asked.codeHash, attempt);
  const session = await beginSession(req, {
    volunteerId: volunteer.id,
    device: deviceOf(req),
    ...(id ? { id } : {}),
  });
  return answerWith(session, volunteer, returning === null);
}

/**
 * The session that the same attempt has begun before: a button was pressed twice, and the browser shows
 * the answer to the second press. Undefined for anybody else who shows a spent code.
 */
export async function continueSession(
  req: PayloadRequest,
  asked: Asked,
  attempt: string | undefined,
): Promise<SignedIn | undefined> {
  if (!attempt) return undefined;
  const token = sessionIdOf(asked.addressKey, asked.codeHash, attempt);
  const session = await checkSession(req, token);
  if (!session) return undefined;
  const volunteer = await req.payload.findByID({
    collection,
    id: session.volunteerId,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const isNewAccount =
    Date.parse(volunteer.createdAt) >= session.startedAt.getTime() - sameMomentMs;
  return answerWith({ token, expiresAt: session.expiresAt }, volunteer, isNewAccount);
}

function answerWith(
  session: IssuedSession,
  { language }: Volunteer,
  isNewAccount: boolean,
): SignedIn {
  return { outcome: 'signedIn', session, isNewAccount, language };
}
