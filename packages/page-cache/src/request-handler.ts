import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeError, type Log } from '@duo/web-edge/event-log';
import { type RequestTarget, readRequestTarget } from '@duo/web-edge/request-target';
import { sendText } from '@duo/web-edge/send-text';
import { keepAllowedQuery } from './allowed-query.ts';
import { type ReaderChoice, sendHit, sendPage, sendRelayed } from './answers.ts';
import { createCodingPreference } from './content-coding.ts';
import type { AskOrigin } from './origin.ts';
import type { PageStore } from './page-store.ts';
import { type Reading, readThrough } from './reading.ts';
import type { Renders } from './renders.ts';
import { type ReaderHeaders, readReaderHeaders } from './request-headers.ts';

export interface RequestHandlerOptions {
  readonly hosts: readonly string[];
  readonly baseUrl: string;
  readonly allowedQuery: (pathname: string) => readonly string[];
  readonly bypass: (url: URL) => boolean;
  readonly requestId: (req: IncomingMessage) => string;
  readonly askOrigin: AskOrigin;
  readonly store: PageStore;
  readonly renders: Renders;
  readonly log: Log;
}

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const ANSWERED = Promise.resolve();
const RETRY_AFTER_S = '5';

/** Answers a fresh page at once, and finds another way for all else. */
export function createRequestHandler(options: RequestHandlerOptions): RequestHandler {
  const { store } = options;
  const hosts = new Set(options.hosts.map((host) => host.toLowerCase()));
  const rankCodings = createCodingPreference();

  return (req, res) => {
    const reader = readReaderHeaders(req.rawHeaders);
    const codings = rankCodings(reader.acceptEncoding);
    const choice = { method: req.method, codings, ifNoneMatch: reader.ifNoneMatch };
    // A target that is a key is canonical, so that a hit parses nothing.
    const page = store.find(req.url ?? '');
    if (page?.fresh && isRead(req) && reader.hostCount === 1 && hosts.has(reader.host)) {
      store.touch(page);
      sendHit(res, page, choice);
      return ANSWERED;
    }
    const target = checkRequest(req, res, reader, hosts);
    return target === null ? ANSWERED : answer(options, req, res, target, choice);
  };
}

function isRead(req: IncomingMessage): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

/** The target of a request that may be answered; null once it was refused. */
function checkRequest(
  req: IncomingMessage,
  res: ServerResponse,
  reader: ReaderHeaders,
  hosts: ReadonlySet<string>,
): RequestTarget | null {
  if (!isRead(req)) {
    sendText(req, res, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    return null;
  }
  const target = readRequestTarget(req.url ?? '');
  if (target === null || reader.hostCount > 1) {
    sendText(req, res, 400, 'This address is malformed.');
    return null;
  }
  // RFC 9112, 3.2.2: the authority of an absolute target wins over Host.
  if (!hosts.has(target.host ?? reader.host.toLowerCase())) {
    sendText(req, res, 421, 'This server does not answer for that host.');
    return null;
  }
  return target;
}

async function answer(
  options: RequestHandlerOptions,
  req: IncomingMessage,
  res: ServerResponse,
  { pathname, query }: RequestTarget,
  choice: ReaderChoice,
): Promise<void> {
  const { store, allowedQuery, bypass, baseUrl } = options;
  const wholeTarget = query === '' ? pathname : `${pathname}?${query}`;
  if (bypass(new URL(baseUrl + wholeTarget))) return relay(options, req, res, wholeTarget);
  const key = pathname + keepAllowedQuery(query, allowedQuery(pathname));
  const known = store.find(key);
  if (known?.fresh) {
    store.touch(known);
    return sendHit(res, known, choice);
  }
  const reading = await readThrough(options.renders, store, key, options.requestId(req));
  sendReading(req, res, reading, choice, known ? 'stale' : 'uri-miss');
}

/** Says in `Cache-Status` (RFC 9211) why the origin was asked, and what came of it. */
function sendReading(
  req: IncomingMessage,
  res: ServerResponse,
  reading: Reading,
  choice: ReaderChoice,
  forwardedFor: 'stale' | 'uri-miss',
): void {
  if (reading.from === 'origin') {
    const collapsed = reading.isCollapsed ? '; collapsed' : '';
    const status = `page-cache; fwd=${forwardedFor}${collapsed}`;
    sendPage(res, reading.page, choice, ['x-cache', 'miss', 'cache-status', status]);
  } else if (reading.from === 'last-good') {
    const failed = reading.failedStatus === null ? '' : `; fwd-status=${reading.failedStatus}`;
    const status = `page-cache; fwd=stale${failed}; detail=origin-failed`;
    const ageS = Math.max(0, Math.floor((Date.now() - reading.page.content.renderedAtMs) / 1000));
    const age = ['age', String(ageS)];
    sendPage(res, reading.page, choice, [...age, 'x-cache', 'stale', 'cache-status', status]);
  } else if (reading.page) {
    sendPage(res, reading.page, choice, ['x-cache', 'miss']);
  } else {
    const wait = { 'retry-after': RETRY_AFTER_S };
    sendText(req, res, 503, 'This page is not available just now. Please try again.', wait);
  }
}

async function relay(
  { askOrigin, requestId, log }: RequestHandlerOptions,
  req: IncomingMessage,
  res: ServerResponse,
  target: string,
): Promise<void> {
  const reader = new AbortController();
  res.once('close', () => reader.abort());
  try {
    await sendRelayed(req, res, await askOrigin(target, requestId(req), reader.signal));
  } catch (error) {
    log('bypass-failed', { path: target.split('?')[0], error: describeError(error) });
    if (res.headersSent) res.destroy();
    else sendText(req, res, 502, 'The answer could not be made.');
  }
}
