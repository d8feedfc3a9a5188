import type { Language } from '../languages/languages.ts';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** By which a certificate is verified: 20 signs of Crockford's base 32, 100 random bits, which nobody guesses. */
export const certificateCodeForm = /^[0-9A-HJKMNP-TV-Z]{20}$/;

/** Makes a code of twenty random bytes. */
export function makeCertificateCode(randomBytes: Uint8Array): string {
  return Array.from(randomBytes.subarray(0, 20), (byte) => signs[byte % signs.length]).join('');
}

/** A code as somebody typed it from paper; null for what can't be one. */
export function readCertificateCode(text: string): string | null {
  const typed = text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return certificateCodeForm.test(typed) ? typed : null;
}

/** In groups of five, as it is printed. */
export function writeCertificateCode(code: string): string {
  return (code.match(/.{1,5}/g) ?? []).join(' ');
}

/** What a certificate says, frozen when it was issued. */
export interface CertificateFacts {
  /** Such as `2026-000123`. */
  number: string;
  code: string;
  name: string;
  courseTitle: string;
  language: Language;
  /** The day on which the course was completed, as `2026-11-23`. */
  completedOn: string;
  /** Hours of training, as the course stated them. */
  hours: number;
}

/** What anybody who has a code may know of its certificate. */
export type VerificationAnswer =
  | { outcome: 'valid' | 'revoked'; name: string; courseTitle: string; completedOn: string }
  | { outcome: 'unknown' };

/** How often anybody may ask in how many minutes: people type a code or follow a link, programs would guess. */
export const verificationLimit = { count: 30, windowMinutes: 10 };

/** What is answered to whoever asks about a code. */
export type VerifyAnswer = VerificationAnswer | { outcome: 'wait'; retryAfterSeconds: number };

/** Of a year, such as `2026-000123`. */
export function writeCertificateNumber(year: string, count: number): string {
  return `${year}-${String(count).padStart(6, '0')}`;
}

/** The longest name on a certificate. */
export const longestCertificateName = 200;

/** The longest reason for which one is revoked. */
export const longestRevocationReason = 500;

/** The signs that the fonts of certificates have; besides, any of them with accents. */
const printed =
  /^[\u0021-\u007e\u00a1-\u00a3\u00a5-\u00ac\u00ae-\u00bfÆÐ×ØÞßæð÷øþĐđĦħıĲĳŁłŊŋŒœẞ–—‘’‚“”„†•…]$/u;
/** Accents that stand by themselves, over what has no letter with them. */
const accents = /^(?:\u0300|\u0301|\u0303|\u0304|\u0308|\u0309|\u0323)$/u;
/** What has no shape of its own. */
const shapeless = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/** The signs of a name that a certificate can't print, each once: it is set in Latin letters. */
export function listUnprintableSigns(name: string): string[] {
  const signs = [...name.normalize('NFC')].filter((sign) => {
    const [base = ''] = sign.normalize('NFD');
    return ![printed, accents, shapeless].some((form) => form.test(base));
  });
  return [...new Set(signs)];
}
