import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import type { Visit } from './visit.ts';

const seeOther = 303;
const sameAgain = 307;

/** Sends the reader to another page of the portal, in the same language. */
export function goTo(visit: Visit, page: PortalPage, query: Record<string, string> = {}): Response {
  return redirect(visit, page, seeOther, query);
}

/** Sends what the browser posted on to another page, which is to answer it. */
export function passOn(
  visit: Visit,
  page: PortalPage,
  query: Record<string, string> = {},
): Response {
  return redirect(visit, page, sameAgain, query);
}

function redirect(
  { language }: Visit,
  page: PortalPage,
  status: number,
  query: Record<string, string>,
): Response {
  const search = new URLSearchParams(query).toString();
  const location = portalPath(page, language) + (search && `?${search}`);
  return new Response(null, { status, headers: { location } });
}
