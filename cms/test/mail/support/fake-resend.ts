import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface TakenMail {
  id: string;
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
}

/** What the fake does with one request. `vanish` takes the mail and closes without an answer. */
export type Mood =
  | { kind: 'take'; afterMs?: number }
  | { kind: 'vanish' }
  | { kind: 'fail'; status: number; name?: string; headers?: Record<string, string> };

export interface FakeResend {
  url: string;
  /** Every mail that would have reached somebody, once for each time. */
  taken: TakenMail[];
  /** How many requests came, and the keys that came with another body than before. */
  requests: number;
  misused: string[];
  /** Chooses what becomes of the next requests; `number` counts from 1. Default: takes all. */
  behave: (mood: (number: number) => Mood) => void;
  /** Lets 24 hours pass: every key is forgotten. */
  forgetKeys: () => void;
  /** Resolves once so many mails were taken in all. */
  whenTaken: (count: number) => Promise<void>;
  stop: () => Promise<void>;
}

const errorNames: Record<number, string> = {
  429: 'rate_limit_exceeded',
  500: 'internal_server_error',
};

async function readBody(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of req) body += part;
  return body;
}

function answer(res: ServerResponse, status: number, body: object, headers = {}): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers });
  res.end(JSON.stringify(body));
}

function refuse(res: ServerResponse, status: number, name: string, headers = {}): void {
  answer(res, status, { statusCode: status, name, message: 'Not now.' }, headers);
}

/**
 * `POST /emails` as Resend has it: a key is remembered with its body for 24 hours, gives the same answer
 * again, and is refused with another body, or while its first request is under way.
 * Source: https://resend.com/docs/dashboard/emails/idempotency-keys
 */
export async function startFakeResend(): Promise<FakeResend> {
  const keys = new Map<string, { body: string; id?: string }>();
  const waiting: { count: number; resolve: () => void }[] = [];
  let mood: (number: number) => Mood = () => ({ kind: 'take' });

  const fake: FakeResend = {
    url: '',
    taken: [],
    requests: 0,
    misused: [],
    behave: (chosen) => {
      mood = chosen;
    },
    forgetKeys: () => keys.clear(),
    whenTaken: (count) =>
      fake.taken.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ count, resolve })),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const take = (key: string, body: string): string => {
    const id = randomUUID();
    keys.set(key, { body, id });
    fake.taken.push({ id, key, ...JSON.parse(body) });
    for (const { count, resolve } of waiting) if (fake.taken.length >= count) resolve();
    return id;
  };

  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await readBody(req);
    const number = ++fake.requests;
    const key = String(req.headers['idempotency-key']);
    const chosen = mood(number);
    if (chosen.kind === 'fail') {
      const { status, name = errorNames[status] ?? 'validation_error', headers } = chosen;
      return refuse(res, status, name, headers);
    }
    const known = keys.get(key);
    if (known && known.body !== body) {
      fake.misused.push(key);
      return refuse(res, 409, 'invalid_idempotent_request');
    }
    if (known && !known.id) return refuse(res, 409, 'concurrent_idempotent_requests');
    keys.set(key, { body, ...(known?.id ? { id: known.id } : {}) });
    if (chosen.kind === 'take' && chosen.afterMs) await wait(chosen.afterMs);
    const id = known?.id ?? take(key, body);
    if (chosen.kind === 'vanish') return void req.socket.destroy();
    answer(res, 200, { id });
  };

  const server = createServer((req, res) => void handle(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}
