import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { configuration } from '../configuration.ts';
import { createDemoMails } from '../mail/demo-mails.ts';
import { createApi } from './api.ts';
import { checkRequest } from './check-request.ts';
import { answerHealth } from './health.ts';
import { clientAddressHeader, createClientIdentifier } from './identify-client.ts';
import type { Refusal } from './refusal.ts';
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

function turnAway(res: ServerResponse, refusal: Refusal): void {
  res.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
  res.end(JSON.stringify({ errors: [{ message: refusal.message }] }));
}

/**
 * Answers every request of the CMS: checks it at the door, then hands it by its path to the health
 * checks, the API or the admin.
 */
export function createRequestHandler(options: HandlerOptions): RequestListener {
  const { payload, answerAdmin, publicUrl, siteUrl, allowedHosts, log } = options;
  const isSecure = publicUrl.startsWith('https:');
  const api = createApi(payload.config);
  const identifyClient = createClientIdentifier(configuration);
  const answerApi = getRequestListener(
    (request, { incoming }) => {
      request.headers.set(clientAddressHeader, String(incoming.headers[clientAddressHeader]));
      return api(request);
    },
    { overrideGlobalObjects: false },
  );
  const answerDemoMails = configuration.mode === 'demo' ? createDemoMails(payload) : undefined;
  const isReady = () => canReadDatabase(payload);

  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const refusal = checkRequest(req, { allowedHosts, ownOrigin: publicUrl });
    if (refusal) return turnAway(res, refusal);
    const [path = '/'] = (req.url ?? '/').split('?', 1);
    if (await answerHealth(path, res, isReady)) return;
    if (await answerDemoMails?.(req, res)) return;
    if (path.startsWith('/api/')) await answerApi(req, res);
    else if (path === '/') res.writeHead(302, { location: '/admin' }).end();
    else await answerAdmin(req, res);
  };

  return async (req, res) => {
    req.headers[clientAddressHeader] = identifyClient(req);
    logRequest(req, res, log);
    setSecurityHeaders(req, res, { framed: [siteUrl, configuration.portalUrl], isSecure });
    try {
      await answer(req, res);
    } catch (error) {
      // Else the process would end with it, for everybody.
      log.error({ err: error, id: req.headers['x-request-id'] });
      if (!res.headersSent) res.writeHead(500);
      res.end();
    }
  };
}
