import { createClientAddressReader } from '@duo/config/client-address';
import { writeVouchedHeaders } from '@duo/config/portal-signature';
import type { Origin } from '@duo/web-edge/astro-origin';
import type { Handle, Refuse } from '@duo/web-edge/handle';
import { requestIdOf } from '@duo/web-edge/request-log';
import { readRequestTarget } from '@duo/web-edge/request-target';
import { sendCompressed } from './send-compressed.ts';

interface CertificateOptions {
  origin: Origin;
  publicUrl: string;
  /** What site and CMS have in common: it vouches for the reader's address, which the CMS counts by. */
  purgeKey: string;
  trustedProxies: readonly string[];
  refuse: Refuse;
}

/**
 * Answers with the page on which a certificate is verified, rendered for this reader alone: it comes past the
 * page cache, and is kept by nobody.
 */
export function createCertificateHandler(options: CertificateOptions): Handle {
  const { origin, publicUrl, purgeKey, refuse } = options;
  const readClientAddress = createClientAddressReader(options.trustedProxies);
  return async (request, response) => {
    const target = readRequestTarget(request.url ?? '');
    if (!target) return refuse(request, response, 400);
    const requestId = requestIdOf(request);
    const clientAddress = readClientAddress({
      remoteAddress: request.socket.remoteAddress,
      forwardedFor: request.headers['x-forwarded-for']?.toString(),
    });
    const said = { requestId, clientAddress, timestampMs: Date.now() };
    const address = new URL(`${target.pathname}?${target.query}`, publicUrl);
    const asked = new Request(address, { headers: { 'x-request-id': requestId } });
    const rendered = await origin(asked, { vouched: writeVouchedHeaders(purgeKey, said) });
    await sendCompressed(request, response, rendered);
  };
}
