import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

const idForm = /^[0-9a-f-]{36}$/;

// What comes after it opens an account.
const passwordLink = /^(\/admin\/reset\/).+/;

/**
 * Gives the request its id and writes one line when it is answered: no query, no address, nothing of
 * the person. An id that another part of ours made is kept, so that a request can be followed.
 */
export function logRequest(req: IncomingMessage, res: ServerResponse, log: Logger): void {
  const given = req.headers['x-request-id'];
  const id = typeof given === 'string' && idForm.test(given) ? given : randomUUID();
  req.headers['x-request-id'] = id;
  res.setHeader('x-request-id', id);
  const begun = performance.now();
  res.once('close', () => {
    const path = (req.url ?? '').split('?', 1)[0]?.replace(passwordLink, '$1…');
    const durationMs = Math.round((performance.now() - begun) * 10) / 10;
    log.info({ id, method: req.method, path, status: res.statusCode, durationMs });
  });
}
