import { type VerifyAnswer, verificationLimit } from '@duo/domain/training/certificate';
import type { Endpoint, PayloadRequest } from 'payload';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { clientOf } from '../../sign-in/client.ts';
import { noInput, volunteerEndpoint } from '../../sign-in/portal-endpoint.ts';
import { takeFromLimits } from '../../sign-in/rate-limit.ts';
import { listPublicKeys } from './signing-key.ts';
import { verifyCertificate } from './verify-certificate.ts';
import { openBadge } from './view-certificate.ts';

const longestTyped = 100;

function takeTurn(req: PayloadRequest): Promise<number> {
  const act = { act: 'verify', subject: clientOf(req), limit: verificationLimit };
  return runInTransaction(req, () => takeFromLimits(req, [act]));
}

/** `GET /api/published/certificate?code=…`, for the site's page. The site says who its reader is. */
async function verify(req: PayloadRequest): Promise<Response> {
  const retryAfterSeconds = await takeTurn(req);
  if (retryAfterSeconds > 0) {
    const answer: VerifyAnswer = { outcome: 'wait', retryAfterSeconds };
    const headers = { 'retry-after': String(retryAfterSeconds) };
    return Response.json(answer, { status: 429, headers });
  }
  const typed = req.searchParams.get('code') ?? '';
  const answer: VerifyAnswer =
    typed.length > longestTyped ? { outcome: 'unknown' } : await verifyCertificate(req, typed);
  return Response.json(answer);
}

/** `GET /api/published/jwks`: by which badges are verified; the site publishes it. */
async function publishKeys({ payload }: PayloadRequest): Promise<Response> {
  return Response.json(await listPublicKeys(payload));
}

const none = () => Response.json({ outcome: 'unknown' }, { status: 404 });

const badge = volunteerEndpoint(
  { method: 'get', path: '/training/badge', input: noInput },
  async ({ req, session }) => (await openBadge(req, session.volunteerId)) ?? none(),
);

/** What anybody may ask of certificates, and the badge for its holder. */
export const certificateEndpoints: Endpoint[] = [
  { path: '/published/certificate', method: 'get', handler: verify },
  { path: '/published/jwks', method: 'get', handler: publishKeys },
  badge,
];
