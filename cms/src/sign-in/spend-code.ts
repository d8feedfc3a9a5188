import { codeTries } from '@duo/domain/accounts/sign-in';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest, Where } from 'payload';
import type { SignInCode as CodeRow } from '../payload-types.ts';
import {
  type CodePurpose,
  hashCode,
  hashToken,
  isSameHash,
  keyOfAddress,
} from './sign-in-secrets.ts';

const collection = 'sign-in-codes';

/** What somebody shows: the code of an address, or the token of a link. */
export type Proof = { purpose: CodePurpose; email: string; code: string } | { token: string };

/** What the code was asked for. */
export interface Asked {
  addressKey: string;
  codeHash: string;
  language: Language;
}

export type Spending =
  | { outcome: 'spentNow'; email: string; asked: Asked }
  /** It was right, but spent before: for whoever spent it, pressing the button again. */
  | { outcome: 'spent'; asked: Asked }
  | { outcome: 'wrong'; triesLeft: number }
  | { outcome: 'expired' | 'tooManyTries' };

async function findRow(req: PayloadRequest, proof: Proof): Promise<CodeRow | null> {
  const where: Where =
    'token' in proof
      ? { tokenHash: { equals: hashToken(proof.token) } }
      : { addressKey: { equals: keyOfAddress(proof.purpose, proof.email) } };
  return req.payload.db.findOne<CodeRow>({ collection, where, req });
}

function isRight(row: CodeRow, proof: Proof): boolean {
  return 'token' in proof || isSameHash(row.codeHash, hashCode(row.addressKey, proof.code));
}

async function change(req: PayloadRequest, id: CodeRow['id'], data: Partial<CodeRow>) {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}

async function countTry(req: PayloadRequest, { id, tries }: CodeRow): Promise<Spending> {
  await change(req, id, { tries: tries + 1 });
  const triesLeft = codeTries - tries - 1;
  return triesLeft > 0 ? { outcome: 'wrong', triesLeft } : { outcome: 'tooManyTries' };
}

/**
 * Spends a code, in the transaction of `req`, so that of many who spend it at once one succeeds, and
 * each wrong try counts. A link has no tries to run out of: nobody guesses 256 bits.
 */
export async function spendCode(req: PayloadRequest, proof: Proof): Promise<Spending> {
  const row = await findRow(req, proof);
  if (!row || Date.parse(row.expiresAt) <= Date.now()) return { outcome: 'expired' };
  const { id, addressKey, codeHash, language, email, isSpent, tries } = row;
  if (!('token' in proof) && tries >= codeTries) return { outcome: 'tooManyTries' };
  if (!isRight(row, proof)) return countTry(req, row);
  const asked = { addressKey, codeHash, language };
  if (isSpent || !email) return { outcome: 'spent', asked };
  await change(req, id, { isSpent: true, email: null });
  return { outcome: 'spentNow', email, asked };
}
