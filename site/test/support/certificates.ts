import type { IncomingMessage } from 'node:http';
import { isVouched } from '@duo/config/portal-signature';
import { purgeKey } from './purge-key.ts';

/** Codes that the made-up CMS knows. */
export const codes = {
  valid: '7k3mq2xw9zb4t6vc0rdn',
  revoked: '8k3mq2xw9zb4t6vc0rdn',
  busy: '9k3mq2xw9zb4t6vc0rdn',
  broken: '0k3mq2xw9zb4t6vc0rdn',
};

const certified = {
  name: 'Marie-Christine Vandenbroucke',
  courseTitle: 'Devenir mentor',
  completedOn: '2026-11-23',
};

const answers: Record<string, { status: number; body: object }> = {
  [codes.valid]: { status: 200, body: { outcome: 'valid', ...certified } },
  [codes.revoked]: { status: 200, body: { outcome: 'revoked', ...certified } },
  [codes.busy]: { status: 429, body: { outcome: 'wait', retryAfterSeconds: 90 } },
  [codes.broken]: { status: 500, body: {} },
};

/** The clients for whom the site asked, in order. */
export const vouchedFor: string[] = [];

/** Answers as the CMS does; asked without a right signature, not at all. */
export function answerVerification(request: IncomingMessage): { status: number; body: object } {
  const read = (name: string) => request.headers[name]?.toString() ?? '';
  const said = {
    requestId: read('x-request-id'),
    clientAddress: read('x-client-address'),
    timestampMs: Number(read('x-portal-timestamp')),
    signature: read('x-portal-signature'),
    nowMs: Date.now(),
  };
  if (!isVouched(purgeKey, said)) return { status: 403, body: {} };
  vouchedFor.push(said.clientAddress);
  const code = new URL(request.url ?? '/', 'http://cms').searchParams.get('code') ?? '';
  return answers[code] ?? { status: 200, body: { outcome: 'unknown' } };
}

export const publicKeys = {
  keys: [
    { kty: 'RSA', n: 'sXch', e: 'AQAB', kid: 'http://site#1', alg: 'RS256', use: 'sig', d: 'x' },
  ],
};
