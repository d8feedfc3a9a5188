import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { findPortalPage, type PortalPage } from '@duo/domain/accounts/portal-addresses';

/** What the addresses of the course's pages hold: what is known, or shown as words of our own. */
const ownQuery: Partial<Record<PortalPage, readonly string[]>> = {
  training: ['complete'],
  lesson: ['lesson', 'done', 'again'],
  printedModule: ['module'],
};

/** Whether a page of the course was asked for by its own address and nothing else. */
function isPageOfCourse({ pathname, searchParams }: URL): boolean {
  const place = findPortalPage(pathname);
  const own = place ? ownQuery[place.page] : undefined;
  return !!own && [...searchParams.keys()].every((name) => own.includes(name));
}

/**
 * A page as it is sent to whoever reads it. The pages of the course are long, and so that their first HTML fits
 * into what a connection carries at once (14,600 bytes) they are compressed. All others go as they are, since the
 * length of a compressed page that repeats something of the request can give away what else is in it (BREACH,
 * https://www.breachattack.com).
 */
export async function compressPage(
  { headers: asked }: Pick<IncomingMessage, 'headers'>,
  address: URL,
  page: Response,
): Promise<Response> {
  if (page.status !== 200 || !isPageOfCourse(address)) return page;
  const headers = new Headers(page.headers);
  headers.append('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(`${asked['accept-encoding']}`)) {
    return new Response(page.body, { status: 200, headers });
  }
  headers.set('content-encoding', 'gzip');
  return new Response(await promisify(gzip)(await page.arrayBuffer()), { status: 200, headers });
}
