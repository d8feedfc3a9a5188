import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent by a page of another site. Browsers say so in `Sec-Fetch-Site`, older ones in
 * `Origin` alone; what says neither is no browser, and carries nobody's cookies.
 */
export function isCrossSite(headers: IncomingHttpHeaders, hosts: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !hosts.includes(new URL(origin).host);
}
