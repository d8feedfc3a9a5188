import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the portal tells the CMS of a request that it makes for somebody. */
export interface Vouched {
  requestId: string;
  clientAddress: string;
  /** When it was signed, in milliseconds since 1970. */
  timestampMs: number;
}

/** How long a signature is good for; the clocks of both machines may differ by so much. */
const maxAgeMs = 60_000;

/** Signs what the portal says, as hexadecimal text: HMAC-SHA256 with the key that both have. */
export function signVouched(key: string, { requestId, clientAddress, timestampMs }: Vouched) {
  return createHmac('sha256', key)
    .update(`${requestId}\n${clientAddress}\n${timestampMs}`)
    .digest('hex');
}

/** The headers by which a part says for whom it asks, signed with the key that it shares with the CMS. */
export function writeVouchedHeaders(key: string, said: Vouched): Record<string, string> {
  return {
    'x-request-id': said.requestId,
    'x-client-address': said.clientAddress,
    'x-portal-timestamp': String(said.timestampMs),
    'x-portal-signature': signVouched(key, said),
  };
}

/** Whether the portal said this, and just now. */
export function isVouched(
  key: string,
  { signature, nowMs, ...vouched }: Vouched & { signature: string; nowMs: number },
): boolean {
  const isFresh = Math.abs(nowMs - vouched.timestampMs) <= maxAgeMs;
  const expected = Buffer.from(signVouched(key, vouched));
  const given = Buffer.from(signature);
  return isFresh && given.length === expected.length && timingSafeEqual(given, expected);
}
