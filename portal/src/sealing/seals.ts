import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a sealed text is for. A text that was sealed for one purpose opens for no other. */
export type SealPurpose = 'form stamp' | 'pending sign-in' | 'refused post' | 'city';

/** Hides and authenticates what travels through a browser and comes back. */
export interface Seals {
  /** @param owner whom the text belongs to; it opens for the same owner only. '' where it is nobody's. */
  seal(purpose: SealPurpose, owner: string, value: unknown, lifetimeMs: number): string;
  /** What was sealed; null when the text was made up or changed, belongs to another, or is too old. */
  open(purpose: SealPurpose, owner: string, text: string): unknown;
}

const cipherName = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Seals with AES-256-GCM under a key that HKDF derives from the portal's own, one for each purpose. */
export function createSeals(portalKey: string, now: () => number = Date.now): Seals {
  const keys = new Map<SealPurpose, Buffer>();
  const keyFor = (purpose: SealPurpose) => {
    const known = keys.get(purpose);
    if (known) return known;
    const derived = Buffer.from(hkdfSync('sha256', portalKey, '', `portal: ${purpose}`, 32));
    keys.set(purpose, derived);
    return derived;
  };
  return {
    seal(purpose, owner, value, lifetimeMs) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(cipherName, keyFor(purpose), iv).setAAD(Buffer.from(owner));
      const text = JSON.stringify({ until: now() + lifetimeMs, value });
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, hidden, cipher.getAuthTag()]).toString('base64url');
    },
    open(purpose, owner, text) {
      const opened = decrypt(keyFor(purpose), owner, Buffer.from(text, 'base64url'));
      if (!opened || opened.until < now()) return null;
      return opened.value;
    },
  };
}

function decrypt(
  key: Buffer,
  owner: string,
  sealed: Buffer,
): { until: number; value: unknown } | null {
  if (sealed.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv(cipherName, key, sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(-tagBytes));
  try {
    const hidden = sealed.subarray(ivBytes, -tagBytes);
    return JSON.parse(decipher.update(hidden, undefined, 'utf8') + decipher.final('utf8'));
  } catch {
    return null;
  }
}
