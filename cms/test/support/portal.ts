import { randomInt, randomUUID } from 'node:crypto';
import { signVouched } from '@duo/config/portal-signature';
import { type Ask, createClient } from './client.ts';
import type { TestCms } from './start-cms.ts';

export interface PortalVisitor {
  /** The client's address that the portal vouches for. */
  address?: string;
  /** Of a session. */
  token?: string | undefined;
  userAgent?: string;
}

/** The headers by which the portal vouches for a client's address and a request's id. */
export function vouch(key: string, clientAddress: string): Record<string, string> {
  const said = { requestId: randomUUID(), clientAddress, timestampMs: Date.now() };
  return {
    'x-request-id': said.requestId,
    'x-client-address': clientAddress,
    'x-portal-timestamp': String(said.timestampMs),
    'x-portal-signature': signVouched(key, said),
  };
}

export function makeAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}

/** Asks as the portal does for one of its visitors; without an address, for a new one each time. */
export function createPortal(cms: TestCms, visitor: PortalVisitor = {}): Ask {
  const ask = createClient(cms);
  return async (method, path, { body, headers = {} } = {}) => {
    // Imported late: the environment is set when the CMS starts.
    const { configuration } = await import('../../src/configuration.ts');
    return ask(method, `/api/portal${path}`, {
      body,
      headers: {
        ...vouch(configuration.portalKey, visitor.address ?? makeAddress()),
        ...(visitor.token ? { authorization: `Session ${visitor.token}` } : {}),
        ...(visitor.userAgent ? { 'x-client-device': visitor.userAgent } : {}),
        ...headers,
      },
    });
  };
}
