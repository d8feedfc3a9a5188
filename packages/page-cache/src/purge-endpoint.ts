import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '@duo/web-edge/request-body';
import { sendText } from '@duo/web-edge/send-text';
import type { PageCache } from './page-cache.ts';
import { type PurgeOrder, readPurgeOrder } from './purge-order.ts';

export interface PurgeEndpointOptions {
  readonly cache: PageCache;
  /** Shared with the sender, who gives it as `authorization: Bearer <key>`. Not empty. */
  readonly key: string;
  /** Called after a purge with the highest version up to which nothing is missing, once known. */
  readonly onVersion?: (version: number) => void;
}

const BODY_MAX_BYTES = 64 * 1024;

/**
 * Answers `POST {version, tags, forget?}` with 204 once the purge is done: whoever asks after that
 * reads fresh. Else 405, 401, 415, 413 or 400 with a line of text, and nothing was purged.
 */
export function createPurgeEndpoint(
  options: PurgeEndpointOptions,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  if (options.key === '') throw new Error('The purge endpoint needs a key.');
  const expected = digest(`Bearer ${options.key}`);

  return async (req, res) => {
    if (!acceptRequest(req, res, expected)) return;
    const order = await receiveOrder(req, res);
    if (order === null) return;
    applyOrder(options, order);
    res.writeHead(204, { 'cache-control': 'no-store' }).end();
  };
}

function acceptRequest(req: IncomingMessage, res: ServerResponse, expected: Buffer): boolean {
  const refuse = (status: number, text: string, headers: Record<string, string> = {}) => {
    sendText(req, res, status, text, { connection: 'close', ...headers });
    return false;
  };
  if (req.method !== 'POST') return refuse(405, 'Purges are sent by POST.', { allow: 'POST' });
  // Equal lengths are what timingSafeEqual asks for, and a digest hides the key's own.
  if (!timingSafeEqual(digest(req.headers.authorization ?? ''), expected)) {
    return refuse(401, 'The purge key is missing or wrong.', { 'www-authenticate': 'Bearer' });
  }
  const [mediaType = ''] = (req.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') {
    return refuse(415, 'A purge is sent as application/json.');
  }
  if (req.headers['content-encoding']) return refuse(415, 'A purge is sent uncompressed.');
  return true;
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

async function receiveOrder(req: IncomingMessage, res: ServerResponse): Promise<PurgeOrder | null> {
  try {
    return readPurgeOrder(await readBody(req, BODY_MAX_BYTES));
  } catch (error) {
    if (!res.destroyed) refuseBody(req, res, error);
    return null;
  }
}

function refuseBody(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  const close = { connection: 'close' };
  if (error instanceof BodyTooLarge) {
    sendText(req, res, 413, `A purge has at most ${BODY_MAX_BYTES} bytes.`, close);
    return;
  }
  sendText(
    req,
    res,
    400,
    'A purge is {"version": number, "tags": [text], "forget"?: [text]}.',
    close,
  );
}

function applyOrder({ cache, onVersion }: PurgeEndpointOptions, order: PurgeOrder): void {
  if (order.forget.length > 0) cache.purge(order.forget, { forget: true });
  cache.purge(order.tags);
  cache.versions.record(order.version);
  const known = cache.versions.known();
  if (known !== null) onVersion?.(known);
}
