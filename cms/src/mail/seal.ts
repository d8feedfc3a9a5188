import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** A key for one purpose, from the one secret of the CMS. Source: RFC 5869. */
function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

/**
 * Encrypts a text with AES-256-GCM. What comes out can be opened with the same secret and `label`
 * only, so that a sealed text copied to another row is of no use there.
 */
export function seal(text: string, label: string, secret: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, deriveKey(secret, 'mail outbox'), iv);
  cipher.setAAD(Buffer.from(label));
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64');
}

/** Opens what {@link seal} made. @throws Error when it was changed, or sealed with another secret or label. */
export function unseal(sealed: string, label: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv(algorithm, deriveKey(secret, 'mail outbox'), iv, {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(label));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const content = bytes.subarray(ivBytes + tagBytes);
  return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
}

/** A fingerprint of an address, by which it is found again without being kept. */
export function hashAddress(address: string, secret: string): string {
  const key = deriveKey(secret, 'mail addresses');
  return createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex');
}
