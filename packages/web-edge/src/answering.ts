import type { Logger } from 'pino';
import type { Handle } from './handle.ts';
import { logRequest } from './request-log.ts';
import { listSecurityHeaders } from './security-headers.ts';

interface HeadersAndLog {
  log: Logger;
  publicUrl: string;
  /** A path as it may stand in the log, where some hold what is nobody else's to know. */
  pathInLog?: (path: string) => string;
}

/** Logs each request, and gives each answer the headers that every answer has; a page brings its own policy. */
export function withHeadersAndLog(
  handle: Handle,
  { log, publicUrl, pathInLog }: HeadersAndLog,
): Handle {
  const securityHeaders = Object.entries(listSecurityHeaders(publicUrl));
  return (request, response) => {
    logRequest(log, request, response, pathInLog);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    return handle(request, response);
  };
}
