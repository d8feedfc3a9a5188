import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handle, Refuse } from './handle.ts';
import type { ReaderRoutes } from './reader/reader-routes.ts';
import type { StaticFiles } from './static-files.ts';

/** What answers at one exact path. */
export interface ExactRoute {
  method: 'GET' | 'POST' | 'any';
  handle(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> | void;
}

/** What every part with pages answers besides them. */
export interface CommonRoutes {
  /** Values of Host that are answered. */
  hosts: readonly string[];
  reader: ReaderRoutes;
  staticFiles: StaticFiles;
  live: Handle;
  ready: Handle;
  refuse: Refuse;
}

/** The exact routes that every part has: the start, the reader's own choices, and its health. */
export function listCommonRoutes({ reader, live, ready }: CommonRoutes): [string, ExactRoute][] {
  const stylesheet: ExactRoute['handle'] = (request, response, query) =>
    reader.stylesheet(request, response, new URLSearchParams(query));
  return [
    ['/', { method: 'GET', handle: reader.start }],
    ['/reader.css', { method: 'GET', handle: stylesheet }],
    ['/reader/text-size', { method: 'POST', handle: reader.chooseTextSize }],
    ['/health/live', { method: 'GET', handle: live }],
    ['/health/ready', { method: 'GET', handle: ready }],
  ];
}

/**
 * Lets the exact routes answer, and `otherwise` what none of them stands for. A Host that isn't ours is
 * refused before either; a method that a route doesn't answer, by `refuse`. Files of the build come before
 * `otherwise`.
 */
export function createRoutes(
  { refuse, staticFiles, ...common }: CommonRoutes,
  exact: ReadonlyMap<string, ExactRoute>,
  otherwise: (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) => Promise<void> | void,
): Handle {
  const hosts = new Set(common.hosts);
  return (request, response) => {
    const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2);
    if (!hosts.has(request.headers.host?.toLowerCase() ?? '')) return refuseHost(response);
    const route = exact.get(pathname);
    if (!route) {
      if (isReading(request) && staticFiles(request, response)) return;
      return otherwise(request, response, pathname);
    }
    const allowed = route.method === 'GET' ? isReading(request) : request.method === route.method;
    if (allowed || route.method === 'any') return route.handle(request, response, query);
    return refuseMethod(refuse, request, response, route.method);
  };
}

/** Answers 405, with the methods that would be answered. */
export function refuseMethod(
  refuse: Refuse,
  request: IncomingMessage,
  response: ServerResponse,
  method: 'GET' | 'POST',
): Promise<void> {
  response.setHeader('allow', method === 'GET' ? 'GET, HEAD' : method);
  return refuse(request, response, 405);
}

export function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function refuseHost(response: ServerResponse): void {
  response.writeHead(421, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end('This server does not answer for that host.\n');
}
