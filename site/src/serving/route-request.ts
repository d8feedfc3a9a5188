import type { IncomingMessage, ServerResponse } from 'node:http';
import { findCertificatePlace, keysPath } from '@duo/domain/training/certificate-addresses';
import { findCanonicalPath } from '@duo/web-edge/canonical-path';
import type { Handle } from '@duo/web-edge/handle';
import { languageOfPath } from '@duo/web-edge/reader/reader-language';
import {
  type CommonRoutes,
  createRoutes,
  type ExactRoute,
  isReading,
  listCommonRoutes,
  refuseMethod,
} from '@duo/web-edge/routing';

export interface Routes extends CommonRoutes {
  /** The pages, pictures and lists that are the same for every reader. */
  cached: Handle;
  purge: Handle;
  /** The page on which a certificate is verified: never kept, and for one reader. */
  certificate: Handle;
  /** The keys by which badges are verified. */
  keys: Handle;
}

/** Where the CMS sends what was published; `SITE_PURGE_URLS` holds the address. */
export const purgePath = '/purge';

const oneAddress = new Set(['/sitemap.xml', '/robots.txt', '/preview']);
const folders = /^\/(?:og|media)\/[^/]/;

/** Decides who answers. What depends on the reader comes before the cache, which never sees a reader. */
export function createRouter(routes: Routes): Handle {
  return createRoutes(routes, listExactRoutes(routes), (request, response, pathname) => {
    if (oneAddress.has(pathname) || folders.test(pathname)) return routes.cached(request, response);
    return answerPage(routes, request, response, pathname);
  });
}

function listExactRoutes(routes: Routes): Map<string, ExactRoute> {
  return new Map<string, ExactRoute>([
    ...listCommonRoutes(routes),
    ['/reader/announcement', { method: 'POST', handle: routes.reader.closeAnnouncement }],
    [purgePath, { method: 'any', handle: routes.purge }],
    [keysPath, { method: 'GET', handle: routes.keys }],
  ]);
}

function answerPage(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  const canonical = findCanonicalPath(pathname);
  if (languageOfPath(canonical ?? pathname) === null) return routes.refuse(request, response, 404);
  if (!isReading(request)) return refuseMethod(routes.refuse, request, response, 'GET');
  if (canonical === null) {
    const isCertificate = findCertificatePlace(pathname) !== null;
    return isCertificate ? routes.certificate(request, response) : routes.cached(request, response);
  }
  response.writeHead(301, { location: canonical, 'cache-control': 'public, max-age=3600' }).end();
}
