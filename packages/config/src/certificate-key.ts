import { createPrivateKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Mode } from './mode.ts';
import { secretRule } from './secret-rules.ts';

const minimumBits = 2048;
const makeOne = `Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:${minimumBits} | openssl base64 -A`;

const demoMark = 'demo-';

/**
 * Reads the key that signs badges: a PEM in base64, so that it stands on one line; with the mark of a demo
 * before it, or not.
 * @throws Error when it is no private key of RSA with 2048 bits or more.
 */
export function readCertificateKey(text: string): KeyObject {
  const base64 = text.startsWith(demoMark) ? text.slice(demoMark.length) : text;
  const key = createPrivateKey(Buffer.from(base64, 'base64'));
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType === 'rsa' && bits >= minimumBits) return key;
  throw new Error(`Not a key of RSA with ${minimumBits} bits or more.`);
}

function isReadable(text: string): boolean {
  try {
    readCertificateKey(text);
    return true;
  } catch {
    return false;
  }
}

/** The rule of `CERTIFICATE_KEY`: in production it is looked at, in a demo `npm start` makes it. */
export function certificateKeyRule(mode: Mode) {
  if (mode === 'demo') return secretRule(mode);
  return z
    .string({ error: `is missing. ${makeOne}` })
    .refine((text) => !text.startsWith(demoMark), {
      error: `begins with "demo-", so it was made for a demo. ${makeOne}`,
      abort: true,
    })
    .refine(isReadable, {
      error: `is no private key of RSA with ${minimumBits} bits or more, as a PEM in base64. ${makeOne}`,
    });
}
