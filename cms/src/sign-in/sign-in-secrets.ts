import {
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto';
import { configuration } from '../configuration.ts';

/** What a code is good for. */
export type CodePurpose =
  | { kind: 'signIn' }
  | { kind: 'changeEmail'; volunteerId: number | string };

// Six digits can be tried out by whoever reads the database; without this key they can't.
const key = Buffer.from(
  hkdfSync('sha256', configuration.payloadSecret, '', 'sign-in codes and limits', 32),
);

/** A keyed hash over several texts, which may hold anything. */
export function hashWithKey(...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}

/** Names an address for a purpose without saying it. */
export function keyOfAddress(purpose: CodePurpose, email: string): string {
  const owner = purpose.kind === 'changeEmail' ? String(purpose.volunteerId) : '';
  return hashWithKey('address', purpose.kind, owner, email);
}

/** Six digits, each as likely as any other. */
export function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What proves a code, for one address and purpose. */
export function hashCode(addressKey: string, code: string): string {
  return hashWithKey('code', addressKey, code);
}

/** The token of a link: 256 random bits, as 43 characters. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether two hashes are the same, in a time that does not tell how much of them is. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The id of the session that one form's attempt makes, so that pressing its button twice makes one.
 * Nobody guesses it without the key; 200 bits, as Lucia's own ids have.
 */
export function sessionIdOf(addressKey: string, codeHash: string, attempt: string): string {
  const bits = createHmac('sha256', key)
    .update(JSON.stringify(['session', addressKey, codeHash, attempt]))
    .digest('hex');
  return bits.slice(0, 50);
}
