import { spendLimits } from '@duo/domain/accounts/sign-in';
import type {
  ConfirmAnswer,
  ConfirmApplication,
  ConfirmationAnswer,
} from '@duo/domain/applications/application-view';
import { applicationConsents } from '@duo/domain/applications/questions';
import { defaultLanguage, type Language, languages } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { clientOf } from '../sign-in/client.ts';
import { noInput, openEndpoint } from '../sign-in/portal-endpoint.ts';
import { takeFromLimits } from '../sign-in/rate-limit.ts';
import { contextOf, loadLists } from './answer-context.ts';
import { languageAsked } from './application.endpoints.ts';
import { confirmApplication } from './confirm-application.ts';
import { findByToken } from './confirmation-link.ts';
import { findUnanswered, readAnswers } from './gather-facts.ts';
import { listBranches } from './list-branches.ts';

type Waiting = { outcome: 'wait'; retryAfterSeconds: number };

/** Counts an attempt to use a link against its client; what is counted stays, whatever comes of it. */
async function takeAttempt(req: PayloadRequest): Promise<Waiting | undefined> {
  const act = { act: 'confirm', subject: clientOf(req), limit: spendLimits.client };
  const retryAfterSeconds = await runInTransaction(req, () => takeFromLimits(req, [act]));
  return retryAfterSeconds > 0 ? { outcome: 'wait', retryAfterSeconds } : undefined;
}

async function showAnswers(
  req: PayloadRequest,
  { token, language, now }: { token: string; language: Language; now: Date },
): Promise<ConfirmationAnswer> {
  const application = await findByToken(req, token, now);
  if (!application) return { outcome: 'unknown' };
  const { reference, name, email } = application;
  if (application.listing !== 'draft') return { outcome: 'confirmed', reference };
  const lists = await loadLists(req, language);
  return {
    outcome: 'open',
    reference,
    name: name ?? '',
    email: email ?? '',
    answers: readAnswers(application),
    unanswered: [...findUnanswered(application, contextOf(lists, now))],
    lists,
  };
}

// A link that a mail program cut is over like any other that is not known.
const token = z.string().min(1).max(200);
const lookInput = z.object({ token, language: z.enum(languages) });

const look = openEndpoint(
  { method: 'post', path: '/confirmation/look', input: lookInput },
  async ({ req, input }) =>
    (await takeAttempt(req)) ?? (await showAnswers(req, { ...input, now: new Date() })),
);

const confirmInput = lookInput.extend({
  noteVersion: z.string().max(40),
  agreed: z.array(z.enum(applicationConsents)).max(applicationConsents.length),
}) satisfies z.ZodType<ConfirmApplication>;

const confirm = openEndpoint(
  { method: 'post', path: '/confirmation/confirm', input: confirmInput },
  async ({ req, input }): Promise<ConfirmAnswer | Waiting> =>
    (await takeAttempt(req)) ?? (await confirmApplication(req, { ...input, now: new Date() })),
);

/** The offices, for the check before any account. */
const branches = openEndpoint(
  { method: 'get', path: '/branches', input: noInput },
  async ({ req }) => ({ branches: await listBranches(req, languageAsked(req, defaultLanguage)) }),
);

/** What somebody without a session asks about applications. */
export const openApplicationEndpoints = [look, confirm, branches];
