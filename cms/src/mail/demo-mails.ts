import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTranslator } from '@duo/i18n/translate';
import type { Payload } from 'payload';
import { readerLanguage } from '../edge/reader-language.ts';
import type { Mail } from '../payload-types.ts';
import { listPage, mailPage, type PageFrame } from './demo-pages.ts';
import { type Message, unsealMessage } from './message.ts';

/** Answers a request if it is for a page of the demo's mails. @returns whether it was. */
export type DemoMails = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;

const address = /^\/demo\/mails(?:\/([0-9a-f]{1,24})(\/html)?)?$/;
const mostShown = 100;

const pagePolicy = (nonce: string) =>
  `default-src 'none'; style-src 'nonce-${nonce}'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

// A mail runs nothing and fetches nothing; its links open beside it.
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

function send(res: ServerResponse, status: number, html: string, policy: string): void {
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
  });
  res.end(html);
}

function readMessage({ message, idempotencyKey }: Mail): Message | undefined {
  return message ? unsealMessage(message, idempotencyKey ?? '') : undefined;
}

async function findMails(payload: Payload): Promise<Mail[]> {
  const { docs } = await payload.find({
    collection: 'mails',
    sort: '-createdAt',
    limit: mostShown,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

async function findOne(payload: Payload, id: string): Promise<Mail | undefined> {
  const mail = await payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: true,
  });
  return mail ?? undefined;
}

function frameFor(req: IncomingMessage, nonce: string): PageFrame {
  const language = readerLanguage(req.headers.cookie, req.headers['accept-language']);
  return { language, t: createTranslator(language, 'cms'), nonce };
}

/**
 * `GET /demo/mails`: every mail of a demo as it would have arrived, to whoever reaches the machine.
 * Made for a demo alone: it shows codes and links.
 */
export function createDemoMails(payload: Payload): DemoMails {
  return async (req, res) => {
    const [path = ''] = (req.url ?? '').split('?', 1);
    const match = address.exec(path);
    if (!match || req.method !== 'GET') return false;
    const [, id, isHtml] = match;
    const nonce = randomBytes(16).toString('base64');
    const frame = frameFor(req, nonce);
    const policy = pagePolicy(nonce);
    if (!id) {
      send(res, 200, listPage(frame, await findMails(payload)), policy);
      return true;
    }
    const mail = await findOne(payload, id);
    const message = mail && readMessage(mail);
    if (mail && !isHtml) send(res, 200, mailPage(frame, mail, message), policy);
    else if (message) send(res, 200, message.html, mailPolicy);
    else send(res, 404, listPage(frame, await findMails(payload)), policy);
    return true;
  };
}
