import { hash } from 'node:crypto';

/** A strong validator: equal only for equal bytes, so that each content coding has its own. */
export function makeEntityTag(body: Buffer): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
}

/** Weak comparison of an `If-None-Match` value with the tag of what would be sent (RFC 9110, 13.1.2). */
export function matchesEntityTag(ifNoneMatch: string, entityTag: string): boolean {
  if (ifNoneMatch === entityTag || ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((item) => item.trim().replace(/^W\//, '') === entityTag);
}
