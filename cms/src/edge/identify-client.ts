import type { IncomingMessage } from 'node:http';
import { createClientAddressReader } from '@duo/config/client-address';
import { isVouched } from '@duo/config/portal-signature';

/** Tells what is behind the edge where a request came from; never believed from outside. */
export const clientAddressHeader = 'x-client-address';

const requestIdHeader = 'x-request-id';
const portalPath = '/api/portal/';

// The only path on which the site says for whom it asks.
const sitePath = '/api/published/certificate';

export interface ClientRules {
  portalKey: string;
  /** What site and CMS have in common. */
  purgeKey: string;
  /** IP addresses and CIDR ranges. */
  trustedProxies: readonly string[];
}

function read({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

/** The client's address as portal or site vouches for it by their key, with the request's id. */
function findVouchedAddress(req: IncomingMessage, key: string): string | undefined {
  const signature = read(req, 'x-portal-signature');
  const clientAddress = read(req, clientAddressHeader);
  if (!signature || !clientAddress) return undefined;
  const requestId = read(req, requestIdHeader);
  const timestampMs = Number(read(req, 'x-portal-timestamp'));
  const said = { requestId, clientAddress, timestampMs, signature, nowMs: Date.now() };
  return isVouched(key, said) ? clientAddress : undefined;
}

/**
 * Makes what finds the address of a request's client: from the portal, or from the site on the path on which it
 * does so, where the signature is right and fresh; else from the socket and the trusted proxies. What the portal asks without a right
 * signature counts as the portal's own, and loses the id that it came with.
 */
export function createClientIdentifier({
  portalKey,
  purgeKey,
  trustedProxies,
}: ClientRules): (req: IncomingMessage) => string {
  const readAddress = createClientAddressReader(trustedProxies);
  return (req) => {
    const [path] = (req.url ?? '').split('?', 1);
    const vouched = findVouchedAddress(req, path === sitePath ? purgeKey : portalKey);
    if (vouched) return vouched;
    if (req.url?.startsWith(portalPath)) delete req.headers[requestIdHeader];
    return readAddress({
      remoteAddress: req.socket.remoteAddress,
      forwardedFor: read(req, 'x-forwarded-for'),
    });
  };
}
