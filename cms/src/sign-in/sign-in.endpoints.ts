import {
  type AskForCodeAnswer,
  askForCodeSchema,
  codeLifetimeMinutes,
  type SpendCodeAnswer,
  signInLimits,
  signInLinkPath,
  spendCodeSchema,
  spendLimits,
} from '@duo/domain/accounts/sign-in';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { configuration } from '../configuration.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { clientOf } from './client.ts';
import { findAskedBefore, issueCode } from './issue-code.ts';
import { openEndpoint } from './portal-endpoint.ts';
import { type LimitedAct, takeFromLimits } from './rate-limit.ts';
import { continueSession, startSession } from './sign-in.ts';
import { spendCode } from './spend-code.ts';

async function sendCode(
  req: PayloadRequest,
  input: z.output<typeof askForCodeSchema>,
): Promise<AskForCodeAnswer> {
  const { email, language, attempt } = input;
  const request = { purpose: { kind: 'signIn' }, email, language, attempt } as const;
  const before = await findAskedBefore(req, request);
  if (before) return { outcome: 'sent', expiresAt: before.toISOString() };
  const retryAfterSeconds = await takeFromLimits(req, [
    { act: 'ask', subject: email, limit: signInLimits.address },
    { act: 'ask', subject: clientOf(req), limit: signInLimits.client },
  ]);
  if (retryAfterSeconds > 0) return { outcome: 'wait', retryAfterSeconds };
  const { code, token, expiresAt } = await issueCode(req, request);
  const link = new URL(signInLinkPath(language, token), configuration.portalUrl).href;
  const values = { code, link, minutes: codeLifetimeMinutes };
  await queueMail(req, { kind: 'signInCode', to: email, language, values, endsAt: expiresAt });
  return { outcome: 'sent', expiresAt: expiresAt.toISOString() };
}

async function signIn(
  req: PayloadRequest,
  input: z.output<typeof spendCodeSchema>,
): Promise<SpendCodeAnswer> {
  const client = clientOf(req);
  const limits: LimitedAct[] = [{ act: 'spend', subject: client, limit: spendLimits.client }];
  if ('email' in input) {
    limits.push({ act: 'spend', subject: input.email, limit: spendLimits.address });
  }
  const retryAfterSeconds = await takeFromLimits(req, limits);
  if (retryAfterSeconds > 0) return { outcome: 'wait', retryAfterSeconds };
  const proof = 'token' in input ? input : { ...input, purpose: { kind: 'signIn' } as const };
  const spending = await spendCode(req, proof);
  if (spending.outcome === 'spentNow') return startSession(req, spending, input.attempt);
  if (spending.outcome !== 'spent') return spending;
  return (await continueSession(req, spending.asked, input.attempt)) ?? { outcome: 'spent' };
}

/** Signing in, which is signing up: an account begins when its first code is spent (decision 0014). */
export const signInEndpoints = [
  openEndpoint(
    { method: 'post', path: '/sign-in/ask', input: askForCodeSchema },
    ({ req, input }) => runInTransaction(req, () => sendCode(req, input)),
  ),
  openEndpoint(
    { method: 'post', path: '/sign-in/spend', input: spendCodeSchema },
    ({ req, input }) => runInTransaction(req, () => signIn(req, input)),
  ),
];
