import { codeLifetimeMinutes } from '@duo/domain/accounts/sign-in';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { SignInCode as CodeRow } from '../payload-types.ts';
import {
  type CodePurpose,
  hashCode,
  hashToken,
  hashWithKey,
  isSameHash,
  keyOfAddress,
  makeCode,
  makeToken,
} from './sign-in-secrets.ts';

const collection = 'sign-in-codes';

const lifetimeMs = codeLifetimeMinutes * 60_000;

/** Who sends a form again after that has waited for the mail, and wants another. */
const doublePressMs = 30_000;

export interface CodeRequest {
  purpose: CodePurpose;
  /** Normalised. */
  email: string;
  language: Language;
  /** Of the form; see `AskForCode`. */
  attempt: string | undefined;
}

/** A code as it goes into a mail, and nowhere else. */
export interface IssuedCode {
  code: string;
  token: string;
  expiresAt: Date;
}

function hashAttempt(addressKey: string, attempt: string): string {
  return hashWithKey('attempt', addressKey, attempt);
}

/** When the code ends that this very form asked for just before; undefined when it didn't. */
export async function findAskedBefore(
  req: PayloadRequest,
  { purpose, email, attempt }: CodeRequest,
): Promise<Date | undefined> {
  const addressKey = keyOfAddress(purpose, email);
  const where = { addressKey: { equals: addressKey } };
  const row = await req.payload.db.findOne<CodeRow>({ collection, where, req });
  if (!attempt || !row?.attemptHash || row.isSpent) return undefined;
  const expiresAt = new Date(row.expiresAt);
  const isSame = isSameHash(row.attemptHash, hashAttempt(addressKey, attempt));
  const ageMs = Date.now() - (expiresAt.getTime() - lifetimeMs);
  return isSame && ageMs < doublePressMs ? expiresAt : undefined;
}

/**
 * Makes a code for an address, in the transaction of `req`; the one before it ends. What it reads and
 * writes does not depend on whether anybody has an account with that address.
 */
export async function issueCode(req: PayloadRequest, request: CodeRequest): Promise<IssuedCode> {
  const { purpose, email, language, attempt } = request;
  const addressKey = keyOfAddress(purpose, email);
  const [code, token] = [makeCode(), makeToken()];
  const expiresAt = new Date(Date.now() + lifetimeMs);
  const { db } = req.payload;
  await db.deleteMany({ collection, where: { addressKey: { equals: addressKey } }, req });
  await db.create({
    collection,
    data: {
      addressKey,
      email,
      volunteer: purpose.kind === 'changeEmail' ? purpose.volunteerId : null,
      language,
      codeHash: hashCode(addressKey, code),
      tokenHash: purpose.kind === 'signIn' ? hashToken(token) : null,
      attemptHash: attempt ? hashAttempt(addressKey, attempt) : null,
      tries: 0,
      isSpent: false,
      expiresAt: expiresAt.toISOString(),
    },
    req,
    returning: false,
  });
  return { code, token, expiresAt };
}

/** Ends what was asked for an address to sign in with; a code that is on its way signs nobody in. */
export async function endSignInCode(req: PayloadRequest, email: string): Promise<void> {
  const where = { addressKey: { equals: keyOfAddress({ kind: 'signIn' }, email) } };
  await req.payload.db.deleteMany({ collection, where, req });
}

/** Ends what a volunteer asked for to change her address. */
export async function endChangeCodes(req: PayloadRequest, volunteerId: number | string) {
  const where = { volunteer: { equals: volunteerId } };
  await req.payload.db.deleteMany({ collection, where, req });
}

/** Removes the codes that have ended by themselves, with the addresses that they were sent to. */
export async function removeExpiredCodes({ payload }: Pick<PayloadRequest, 'payload'>) {
  const where = { expiresAt: { less_than_equal: new Date().toISOString() } };
  await payload.db.deleteMany({ collection, where });
}
