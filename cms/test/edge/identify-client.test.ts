import type { IncomingMessage } from 'node:http';
import { signVouched } from '@duo/config/portal-signature';
import { describe, expect, it } from 'vitest';
import { createClientIdentifier } from '../../src/edge/identify-client.ts';

const portalKey = 'the key of the portal';
const purgeKey = 'the key of the site';
const identify = createClientIdentifier({ portalKey, purgeKey, trustedProxies: ['10.0.0.1'] });
const requestId = '00000000-0000-4000-8000-000000000000';

function createRequest(
  headers: Record<string, string>,
  { remoteAddress = '127.0.0.1', url = '/api/portal/sign-in/ask' } = {},
): IncomingMessage {
  return { headers, url, socket: { remoteAddress } } as unknown as IncomingMessage;
}

function vouchedHeaders(key = portalKey): Record<string, string> {
  const said = { requestId, clientAddress: '203.0.113.7', timestampMs: Date.now() };
  return {
    'x-request-id': requestId,
    'x-client-address': said.clientAddress,
    'x-portal-timestamp': String(said.timestampMs),
    'x-portal-signature': signVouched(key, said),
  };
}

describe('A request that the portal makes for somebody', () => {
  it('is counted for whom the portal vouches for, and keeps its id', () => {
    const req = createRequest(vouchedHeaders());
    expect(identify(req)).toBe('203.0.113.7');
    expect(req.headers['x-request-id']).toBe(requestId);
  });

  it('is counted for the portal, and gets another id, when the signature is not right', () => {
    for (const headers of [
      vouchedHeaders('another key'),
      { ...vouchedHeaders(), 'x-client-address': '203.0.113.8' },
      { ...vouchedHeaders(), 'x-portal-timestamp': '' },
      { 'x-client-address': '203.0.113.7', 'x-request-id': requestId },
    ]) {
      const req = createRequest(headers);
      expect(identify(req)).toBe('127.0.0.1');
      expect(req.headers['x-request-id']).toBeUndefined();
    }
  });
});

describe('A request that the site makes to verify a certificate', () => {
  const url = '/api/published/certificate?code=7K3M';

  it('is counted for whom the site vouches for, by the key that it has', () => {
    expect(identify(createRequest(vouchedHeaders(purgeKey), { url }))).toBe('203.0.113.7');
    expect(identify(createRequest(vouchedHeaders(portalKey), { url }))).toBe('127.0.0.1');
  });

  it('is the only one for which that key counts', () => {
    for (const other of ['/api/published/page', '/api/portal/home', '/api/certificates']) {
      expect(identify(createRequest(vouchedHeaders(purgeKey), { url: other }))).toBe('127.0.0.1');
    }
  });
});

describe('Any other request', () => {
  it('is counted for its socket, or whom a trusted proxy names', () => {
    const headers = () => ({ 'x-forwarded-for': '203.0.113.7' });
    expect(identify(createRequest(headers()))).toBe('127.0.0.1');
    expect(identify(createRequest(headers(), { remoteAddress: '10.0.0.1' }))).toBe('203.0.113.7');
  });

  it('may name the request for the log, outside the portal’s endpoints', () => {
    const req = createRequest({ 'x-request-id': requestId }, { url: '/api/published/page' });
    identify(req);
    expect(req.headers['x-request-id']).toBe(requestId);
  });
});
