import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '@duo/domain/languages/languages';
import type { PageAnswer } from '@duo/domain/pages/published-page';
import type { Payload } from 'payload';

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of every form
  body: any;
}

type Query = Record<string, string>;

/** A CMS on a database of its own, with an editor at its API and a reader at its site's endpoints. */
export interface Newsroom {
  payload: Payload;
  /** Asks the API as the editor who is signed in. */
  ask(method: string, path: string, query?: Query, body?: object): Promise<Reply>;
  askAs(token: string, method: string, path: string, query?: Query, body?: object): Promise<Reply>;
  signIn(email: string, password: string): Promise<string>;
  /** What a visitor gets at a path below a language. */
  read(language: Language, path: string): Promise<PageAnswer>;
  close(): Promise<void>;
}

const secret = 'demo-for-tests-0123456789abcdef0123456789';
export const password = 'a-good-long-password';

/** Opens a {@link Newsroom}; one for each test file, since configuration is read once. */
export async function openNewsroom(): Promise<Newsroom> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'duo-newsroom-'));
  Object.assign(process.env, {
    DUO_MODE: 'demo',
    DATA_DIR: dataDirectory,
    DATABASE_URL: process.env.TEST_MONGODB_URL ?? '',
    PAYLOAD_SECRET: secret,
    PURGE_KEY: secret,
    PORTAL_KEY: secret,
    CERTIFICATE_KEY: secret,
    LOG_LEVEL: 'silent',
  });
  const { getPayload } = await import('payload');
  const { default: config } = await import('../../../src/payload.config.ts');
  const { createApi } = await import('../../../src/edge/api.ts');
  const { hire } = await import('../../../src/seed/factories.ts');
  const payload = await getPayload({ config });
  await payload.db.migrate();
  const answer = createApi(payload.config);

  const send = async (token: string | undefined, method: string, target: string, body?: object) => {
    const headers: Record<string, string> = { 'accept-language': 'en' };
    if (token) headers.authorization = `JWT ${token}`;
    if (body) headers['content-type'] = 'application/json';
    const response = await answer(
      new Request(`http://localhost:3001/api${target}`, {
        method,
        headers,
        body: body ? JSON.stringify(body) : null,
      }),
    );
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : undefined };
  };

  const toTarget = (target: string, query: Query = {}) =>
    `${target}?${new URLSearchParams(query).toString()}`;

  const signIn = async (email: string, word: string) => {
    const { body } = await send(undefined, 'POST', '/staff/login', { email, password: word });
    return body.token as string;
  };

  const email = 'editor@newsroom.example';
  await hire({ payload }, { email, password, name: 'Editor', role: 'editor' });
  const editor = await signIn(email, password);

  return {
    payload,
    signIn,
    askAs: (token, method, target, query, body) =>
      send(token, method, toTarget(target, query), body),
    ask: (method, target, query, body) => send(editor, method, toTarget(target, query), body),
    read: async (language, at) => {
      const reply = await send(
        undefined,
        'GET',
        toTarget('/published/page', { language, path: at }),
      );
      return reply.body as PageAnswer;
    },
    close: async () => {
      await payload.destroy();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
