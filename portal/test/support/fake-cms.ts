import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '@duo/domain/languages/languages';
import { plainContact } from '@duo/page-frame/plain-contact';
import { answerStranger } from './fake-application-endpoints.ts';
import { answerFile } from './fake-files.ts';
import type { FakeAccount, FakeState } from './fake-state.ts';
import { answerPreview } from './fake-training-endpoints.ts';
import { answerAsVolunteer } from './fake-volunteer.ts';

/** Answers what the portal asks as the contracts say, from memory. Every code is 123456. */
export interface FakeCms {
  url: string;
  state: FakeState;
  /** What was asked, in order. */
  asked: { path: string; headers: IncomingMessage['headers']; body: unknown }[];
  /** Stops listening; nobody answers until it is `up` again. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Makes an account with a session, and gives the session's token. */
  signIn(email: string, language?: Language): string;
}

export async function startFakeCms(port = 0): Promise<FakeCms> {
  const state: FakeState = {
    accounts: [],
    asked: [],
    confirmations: new Map(),
    instead: new Map(),
  };
  const asked: FakeCms['asked'] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const body = await readJson(request);
    if (path.startsWith('/api/portal/')) asked.push({ path, headers: request.headers, body });
    if (answerFile(state, path, request, response)) return;
    const { status, answer } = answerRequest(state, path, request, body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  };
  const make = () => createServer((request, response) => void handle(request, response));
  let server = make();
  let known = port;
  const up = async () => {
    server = make();
    await new Promise<void>((resolve) => server.listen(known, '127.0.0.1', resolve));
    known = (server.address() as AddressInfo).port;
  };
  await up();
  return {
    url: `http://127.0.0.1:${known}`,
    state,
    asked,
    up,
    async down() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    signIn: (email, language = 'fr') => openSession(findOrMake(state, email, language)).token,
  };
}

interface Reply {
  status: number;
  answer: unknown;
}

function answerRequest(
  state: FakeState,
  path: string,
  { headers, url }: IncomingMessage,
  body: Record<string, unknown>,
): Reply {
  const once = state.instead.get(path);
  if (once) {
    state.instead.delete(path);
    return { status: once.status, answer: once.body };
  }
  if (path === '/api/published/frame') return { status: 200, answer: { frame, tags: [] } };
  if (path === '/api/portal/sign-in/ask') return { status: 200, answer: ask(state, body) };
  if (path === '/api/portal/sign-in/spend') return { status: 200, answer: spend(state, body) };
  const forStrangers = answerStranger(state, path, body);
  if (forStrangers) return { status: 200, answer: forStrangers };
  const query = new URLSearchParams(url?.split('?')[1]);
  if (path === '/api/portal/training/preview') return answerPreview(query.get('ticket'));
  return answerAsVolunteer(state, path, { authorization: headers.authorization, query, body });
}

const frame = {
  navigation: [],
  mainAction: { label: 'Devenir mentor', href: '/fr/devenir-mentor' },
  footer: [],
  legalLinks: [
    { label: 'Vie privée', href: '/fr/vie-privee' },
    { label: 'Accessibilité', href: '/fr/accessibilite' },
  ],
  contact: { ...plainContact('fr'), openingHours: 'Du lundi au vendredi, de 9 h à 17 h' },
  announcement: null,
};

function ask(state: FakeState, { email, attempt }: Record<string, unknown>) {
  const isKnown = state.asked.some((one) => one.attempt && one.attempt === attempt);
  if (!isKnown) {
    state.asked.push({
      email: String(email),
      attempt: attempt === undefined ? undefined : String(attempt),
      token: randomBytes(32).toString('base64url'),
      isSpent: false,
    });
  }
  return { outcome: 'sent', expiresAt: new Date(Date.now() + 600_000).toISOString() };
}

function spend(state: FakeState, { email, code, token }: Record<string, unknown>) {
  const one = state.asked.findLast((row) => (token ? row.token === token : row.email === email));
  if (!one) return { outcome: 'expired' };
  if (one.isSpent) return { outcome: 'spent' };
  if (!token && code !== '123456') return { outcome: 'wrong', triesLeft: 4 };
  one.isSpent = true;
  const isNewAccount = !state.accounts.some((account) => account.email === one.email);
  const account = findOrMake(state, one.email, 'fr');
  return { outcome: 'signedIn', session: openSession(account), isNewAccount, language: 'fr' };
}

function findOrMake(state: FakeState, email: string, language: Language): FakeAccount {
  const known = state.accounts.find((account) => account.email === email);
  if (known) return known;
  const made: FakeAccount = {
    id: state.accounts.length + 1,
    email,
    language,
    createdAt: '2026-11-20T09:00:00.000Z',
    sessions: new Map(),
    consents: new Map(),
    application: null,
    mayBegin: null,
    training: null,
    attempts: new Set(),
  };
  state.accounts.push(made);
  return made;
}

function openSession(account: FakeAccount) {
  const token = randomBytes(25).toString('hex');
  const device = account.sessions.size === 0 ? 'Firefox, Android' : 'Safari, iPhone';
  const startedAt = new Date(Date.now() - 3_600_000 * (3 - account.sessions.size)).toISOString();
  account.sessions.set(token, { id: `s${account.sessions.size + 1}`, startedAt, device });
  return { token, expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString() };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
}
