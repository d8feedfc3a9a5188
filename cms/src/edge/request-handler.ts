import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { createApi } from './api.ts';
import { checkRequest } from './check-request.ts';
import { answerHealth } from './health.ts';
import { logRequest } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';

interface HandlerOptions {
  payload: Payload;
  /** Answers what is neither the API nor a health check. */
  answerAdmin: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** Origins, without a slash at their end. */
  publicUrl: string;
  siteUrl: string;
  allowedHosts: readonly string[];
  log: Logger;
}

/** What a server of the CMS has in common: limits on what a client may send, and for how long. */
export const serverLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
} as const;

async function canReadDatabase(payload: Payload): Promise<boolean> {
  try {
    await payload.count({ collection: 'purges', overrideAccess: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Answers every request of the CMS: checks it at the door, then hands it by its path to the health
 * checks, the API or the admin.
 */
export function createRequestHandler(options: HandlerOptions): RequestListener {
  const { payload, answerAdmin, publicUrl, siteUrl, allowedHosts, log } = options;
  const isSecure = publicUrl.startsWith('https:');
  const answerApi = getRequestListener(createApi(payload.config), { overrideGlobalObjects: false });
  const isReady = () => canReadDatabase(payload);

  return async (req, res) => {
    logRequest(req, res, log);
    setSecurityHeaders(req, res, { siteUrl, isSecure });
    const refusal = checkRequest(req, { allowedHosts, ownOrigin: publicUrl });
    if (refusal) {
      res.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
      res.end(JSON.stringify({ errors: [{ message: refusal.message }] }));
      return;
    }
    const [path = '/'] = (req.url ?? '/').split('?', 1);
    if (await answerHealth(path, res, isReady)) return;
    if (path.startsWith('/api/')) await answerApi(req, res);
    else if (path === '/') res.writeHead(302, { location: '/admin' }).end();
    else await answerAdmin(req, res);
  };
}
