import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, type Log } from './event-log.ts';
import { readRequestTarget } from './request-target.ts';
import { sendText } from './send-text.ts';

export interface ServerLimits {
  /** All request headers together; 16 KiB by default. Over it: 431. */
  readonly headerBytes?: number;
  /** For the headers to arrive; 10 s by default. Over it: 408. */
  readonly headersTimeoutMs?: number;
  /** For the whole request to arrive; 30 s by default. Over it: 408. */
  readonly requestTimeoutMs?: number;
  /** Between two requests on a connection; 30 s by default. */
  readonly keepAliveTimeoutMs?: number;
  /** For one connection, which is then closed; 1,000 by default. */
  readonly requestsPerConnection?: number;
  /** Open at once; 10,000 by default. The others are closed unread. */
  readonly connections?: number;
}

export interface HttpServerOptions {
  /** A rejection or throw is answered by 500 and logged. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;
  readonly limits?: ServerLimits;
  readonly log?: Log;
}

export interface HttpServer {
  readonly server: Server;
  /** Resolves with the port once it listens (port 0 takes a free one); rejects when it can't. */
  listen(port: number, host?: string): Promise<number>;
  /**
   * Stops accepting connections, answers 503 to new requests on open ones, finishes what runs,
   * closes what is idle. Resolves when all is closed, at the latest after `graceMs`, when the rest
   * is cut.
   */
  drain(graceMs: number): Promise<void>;
}

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const ALLOW = [...METHODS].join(', ');
const IDLE_SWEEP_MS = 20;
const DEFAULTS: Required<ServerLimits> = {
  headerBytes: 16 * 1024,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  keepAliveTimeoutMs: 30_000,
  requestsPerConnection: 1000,
  connections: 10_000,
};

/**
 * A plain HTTP server with bounds. Refuses other methods than GET, HEAD and POST by 405, and
 * targets that can be read in two ways by 400, before `handle` sees them.
 */
export function createHttpServer({
  handle,
  limits,
  log = () => {},
}: HttpServerOptions): HttpServer {
  let isDraining = false;
  const server = createBoundedServer({ ...DEFAULTS, ...limits });
  const sockets = trackSockets(server);

  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (isDraining) return refuseWhileDraining(req, res);
    if (!acceptRequest(req, res)) return;
    guard(handle, req, res, log);
  });
  server.on('connect', (_req, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOW}\r\nConnection: close\r\n\r\n`);
  });

  return {
    server,
    listen: (port, host) => listen(server, port, host),
    drain: (graceMs) => {
      isDraining = true;
      return drain(server, sockets, graceMs);
    },
  };
}

function createBoundedServer(limits: Required<ServerLimits>): Server {
  const { headersTimeoutMs, requestTimeoutMs } = limits;
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    // Node looks at its time-outs this often: its half minute would triple ours.
    connectionsCheckingInterval: Math.ceil(Math.min(headersTimeoutMs, requestTimeoutMs) / 4),
  });
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  server.maxConnections = limits.connections;
  return server;
}

function acceptRequest(req: IncomingMessage, res: ServerResponse): boolean {
  if (!METHODS.has(req.method ?? '')) {
    sendText(req, res, 405, 'This method is not answered here.', { allow: ALLOW });
    return false;
  }
  if (readRequestTarget(req.url ?? '') === null) {
    sendText(req, res, 400, 'This address is malformed.');
    return false;
  }
  return true;
}

function refuseWhileDraining(req: IncomingMessage, res: ServerResponse): void {
  const headers = { connection: 'close', 'retry-after': '5' };
  sendText(req, res, 503, 'This server is stopping. Please try again.', headers);
}

function guard(
  handle: HttpServerOptions['handle'],
  req: IncomingMessage,
  res: ServerResponse,
  log: Log,
): void {
  const fail = (error: unknown) => {
    log('request-failed', { error: describeError(error) });
    if (res.headersSent) res.destroy();
    else sendText(req, res, 500, 'Something went wrong. Please try again.');
  };
  try {
    handle(req, res)?.catch(fail);
  } catch (error) {
    fail(error);
  }
}

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

async function drain(server: Server, sockets: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const grace = new AbortController();
  const over = sleep(graceMs, undefined, { signal: grace.signal }).catch(() => {});
  // A connection whose answer ends during the drain is idle from then on, and Node leaves it open.
  const sweep = setInterval(() => closeIdle(server, sockets), IDLE_SWEEP_MS);
  await Promise.race([closed, over]);
  server.closeAllConnections();
  clearInterval(sweep);
  grace.abort();
  await closed;
}

function closeIdle(server: Server, sockets: ReadonlySet<Socket>): void {
  server.closeIdleConnections();
  // Browsers open connections ahead of need; until one has asked something Node takes it for busy.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
}
