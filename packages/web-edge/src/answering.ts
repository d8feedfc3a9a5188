import type { Logger } from 'pino';
import type { Handle } from './handle.ts';
import { logRequest } from './request-log.ts';
import { listSecurityHeaders } from './security-headers.ts';

/** Logs each request, and gives each answer the headers that every answer has; a page brings its own policy. */
export function withHeadersAndLog(
  handle: Handle,
  { log, publicUrl }: { log: Logger; publicUrl: string },
): Handle {
  const securityHeaders = Object.entries(listSecurityHeaders(publicUrl));
  return (request, response) => {
    logRequest(log, request, response);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    return handle(request, response);
  };
}
