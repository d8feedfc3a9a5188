/** Asks for a path with its query; the signal ends what is no longer wanted. */
export type AskOrigin = (
  target: string,
  requestId: string,
  signal: AbortSignal,
) => Promise<Response>;

/**
 * Asks `origin` under `baseUrl` (scheme and host). The Request is built from nothing: what it
 * doesn't hold (cookies, languages, addresses, even the reader's `accept`) can't end up in a page
 * that others read.
 */
export function createOrigin(
  origin: (request: Request) => Promise<Response>,
  baseUrl: string,
): AskOrigin {
  return async (target, requestId, signal) => {
    const headers = { accept: '*/*', 'x-request-id': requestId };
    return origin(new Request(baseUrl + target, { method: 'GET', headers, signal }));
  };
}
