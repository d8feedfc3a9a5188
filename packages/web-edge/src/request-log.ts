import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

const requestIds = new WeakMap<IncomingMessage, string>();

/** The id under which a request stands in the logs of all parts. Made here: what a client sends is not believed. */
export function requestIdOf(request: IncomingMessage): string {
  const known = requestIds.get(request);
  if (known) return known;
  const made = randomUUID();
  requestIds.set(request, made);
  return made;
}

/** Writes one line when the answer ends. It has no address, no query, no header: nothing of a person. */
export function logRequest(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  pathInLog: (path: string) => string = (path) => path,
): void {
  const startedAtMs = performance.now();
  response.once('close', () => {
    log.info(
      {
        requestId: requestIdOf(request),
        method: request.method,
        path: pathInLog(request.url?.split('?', 1)[0] ?? ''),
        status: response.statusCode,
        durationMs: Math.round((performance.now() - startedAtMs) * 10) / 10,
        ...(!response.writableFinished && { aborted: true }),
      },
      'request',
    );
  });
}
