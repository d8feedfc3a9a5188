import type { IncomingMessage, ServerResponse } from 'node:http';
import { findPortalPage, type PortalPage } from '@duo/domain/accounts/portal-addresses';
import { findCanonicalPath } from '@duo/web-edge/canonical-path';
import { isCrossSite } from '@duo/web-edge/cross-site';
import type { Handle } from '@duo/web-edge/handle';
import {
  type CommonRoutes,
  createRoutes,
  isReading,
  listCommonRoutes,
  refuseMethod,
} from '@duo/web-edge/routing';
import { previewPath } from '../training/preview/preview-path.ts';

export interface Routes extends CommonRoutes {
  /** Answers a reading with a page. */
  show: Handle;
  /** Answers a form with a page. */
  receive: Handle;
  /** What answers with a file of a lesson; undefined for a path that is no file's. */
  findFile(pathname: string): Handle | undefined;
}

/** The pages that say something and ask nothing. */
const withoutForm = new Set<PortalPage>([
  'home',
  'export',
  'erased',
  'cookies',
  'submitted',
  'printedModule',
  'certificate',
  'badge',
]);

/** Decides who answers; a form that another site's page sent is refused before anybody reads it. */
export function createRouter(routes: Routes): Handle {
  const exact = new Map(listCommonRoutes(routes));
  exact.set(previewPath, { method: 'GET', handle: routes.show });
  return createRoutes(routes, exact, (request, response, pathname) =>
    answerPage(routes, request, response, pathname),
  );
}

function answerPage(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  const file = isReading(request) ? routes.findFile(pathname) : undefined;
  if (file) return file(request, response);
  const canonical = findCanonicalPath(pathname);
  const place = findPortalPage(canonical ?? pathname);
  if (!place) return routes.refuse(request, response, 404);
  if (isReading(request)) {
    if (canonical === null) return routes.show(request, response);
    const query = request.url?.slice(pathname.length) ?? '';
    return void response
      .writeHead(301, { location: canonical + query, 'cache-control': 'no-store' })
      .end();
  }
  if (withoutForm.has(place.page)) return refuseMethod(routes.refuse, request, response, 'GET');
  if (isCrossSite(request.headers, routes.hosts)) return routes.refuse(request, response, 403);
  return routes.receive(request, response);
}
