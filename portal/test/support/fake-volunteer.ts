import { applicationAnswers } from './fake-application-endpoints.ts';
import type { FakeAccount, FakeState } from './fake-state.ts';
import { trainingAnswers } from './fake-training-endpoints.ts';

type Body = Record<string, unknown>;

interface Sent {
  authorization: string | undefined;
  query: URLSearchParams;
  body: Body;
}

/** Answers the endpoints for somebody who is signed in; 401 for anybody else. */
export function answerAsVolunteer(
  state: FakeState,
  path: string,
  { authorization, query, body }: Sent,
): { status: number; answer: unknown } {
  const token = authorization?.replace('Session ', '') ?? '';
  const account = state.accounts.find(({ sessions }) => sessions.has(token));
  if (!account) return { status: 401, answer: { outcome: 'signedOut' } };
  const answer = answers[path]?.({ state, account, token, query, body });
  return answer ? { status: 200, answer } : { status: 404, answer: {} };
}

interface Question {
  state: FakeState;
  account: FakeAccount;
  token: string;
  query: URLSearchParams;
  body: Body;
}

const answers: Record<string, (question: Question) => unknown> = {
  ...applicationAnswers,
  ...trainingAnswers,
  '/api/portal/home': ({ account }) => ({ volunteer: viewOf(account) }),
  '/api/portal/sessions': ({ account, token }) => ({
    volunteer: viewOf(account),
    sessions: [...account.sessions].map(([own, { id, device, startedAt }]) => ({
      id,
      isThisOne: own === token,
      device,
      startedAt,
      lastUsedAt: own === token ? new Date().toISOString() : startedAt,
    })),
  }),
  '/api/portal/sessions/end': ({ account, body }) => {
    for (const [token, { id }] of account.sessions) {
      if (body.id === 'all' || body.id === id) account.sessions.delete(token);
    }
    return { outcome: 'ended' };
  },
  '/api/portal/sign-out': ({ account, token }) => {
    account.sessions.delete(token);
    return { outcome: 'ended' };
  },
  '/api/portal/email/ask': () => ({
    outcome: 'sent',
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
  }),
  '/api/portal/email/spend': ({ account, body }) => {
    if (body.code !== '123456') return { outcome: 'wrong', triesLeft: 4 };
    account.email = String(body.email);
    return { outcome: 'changed', email: account.email };
  },
  '/api/portal/language': ({ account, body }) => {
    account.language = body.language as FakeAccount['language'];
    return { outcome: 'saved' };
  },
  '/api/portal/my-data': ({ account }) => ({
    volunteer: viewOf(account),
    kept: [
      { because: 'kept.audit', forMonths: 24 },
      { because: 'kept.consentProof', forMonths: 60 },
    ],
    consents: ['news', 'research', 'matching', 'selection'].map((purpose) => ({
      purpose,
      granted: account.consents.get(purpose) ?? false,
      textVersion: '2026-11-23',
      decidedAt: account.consents.has(purpose) ? '2026-11-23T10:00:00.000Z' : null,
    })),
  }),
  '/api/portal/my-data/export': ({ account }) => ({ format: 'duo', account: viewOf(account) }),
  '/api/portal/consents': ({ account, body }) => {
    account.consents.set(String(body.purpose), body.granted === true);
    return { outcome: 'saved' };
  },
  '/api/portal/my-data/erase': ({ state, account }) => {
    state.accounts.splice(state.accounts.indexOf(account), 1);
    return { outcome: 'erased' };
  },
};

function viewOf({ id, email, language, createdAt }: FakeAccount) {
  return { id, email, language, createdAt };
}
