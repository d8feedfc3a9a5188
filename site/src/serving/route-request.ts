import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageOfPath } from '../languages/reader-language.ts';
import type { ReaderRoutes } from '../reader/reader-routes.ts';
import { findCanonicalPath } from './canonical-path.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface Routes {
  hosts: readonly string[];
  reader: ReaderRoutes;
  staticFiles(request: IncomingMessage, response: ServerResponse): boolean;
  /** The pages, pictures and lists that are the same for every reader. */
  cached: Handle;
  purge: Handle;
  live: Handle;
  ready: Handle;
  /** Answers with a page that explains the status in the reader's language. */
  refuse(request: IncomingMessage, response: ServerResponse, status: number): Promise<void>;
}

/** Where the CMS sends what was published; `SITE_PURGE_URLS` holds the address. */
export const purgePath = '/purge';

const oneAddress = new Set(['/sitemap.xml', '/robots.txt', '/preview']);
const folders = /^\/(?:og|media)\/[^/]/;

/** Decides who answers. What depends on the reader comes before the cache, which never sees a reader. */
export function createRouter(routes: Routes): Handle {
  const hosts = new Set(routes.hosts);
  const exact = listExactRoutes(routes);
  return (request, response) => {
    const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2);
    if (!hosts.has(request.headers.host?.toLowerCase() ?? '')) return refuseHost(response);
    const route = exact.get(pathname);
    if (route) return answerExact(routes, route, request, response, query);
    if (isReading(request) && routes.staticFiles(request, response)) return;
    if (oneAddress.has(pathname) || folders.test(pathname)) return routes.cached(request, response);
    return answerPage(routes, request, response, pathname);
  };
}

interface ExactRoute {
  method: 'GET' | 'POST' | 'any';
  handle(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> | void;
}

function listExactRoutes({ reader, purge, live, ready }: Routes): Map<string, ExactRoute> {
  return new Map<string, ExactRoute>([
    ['/', { method: 'GET', handle: reader.start }],
    [
      '/reader.css',
      {
        method: 'GET',
        handle: (request, response, query) =>
          reader.stylesheet(request, response, new URLSearchParams(query)),
      },
    ],
    ['/reader/text-size', { method: 'POST', handle: reader.chooseTextSize }],
    ['/reader/announcement', { method: 'POST', handle: reader.closeAnnouncement }],
    ['/health/live', { method: 'GET', handle: live }],
    ['/health/ready', { method: 'GET', handle: ready }],
    [purgePath, { method: 'any', handle: purge }],
  ]);
}

function answerExact(
  routes: Routes,
  route: ExactRoute,
  request: IncomingMessage,
  response: ServerResponse,
  query: string,
) {
  const allowed = route.method === 'GET' ? isReading(request) : request.method === route.method;
  if (allowed || route.method === 'any') return route.handle(request, response, query);
  response.setHeader('allow', route.method === 'GET' ? 'GET, HEAD' : route.method);
  return routes.refuse(request, response, 405);
}

function answerPage(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  const canonical = findCanonicalPath(pathname);
  if (languageOfPath(canonical ?? pathname) === null) return routes.refuse(request, response, 404);
  if (!isReading(request)) {
    response.setHeader('allow', 'GET, HEAD');
    return routes.refuse(request, response, 405);
  }
  if (canonical === null) return routes.cached(request, response);
  response.writeHead(301, { location: canonical, 'cache-control': 'public, max-age=3600' }).end();
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function refuseHost(response: ServerResponse): void {
  response.writeHead(421, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end('This server does not answer for that host.\n');
}
