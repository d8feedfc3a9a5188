import { isIP } from 'node:net';
import { z } from 'zod';
import type { Mode } from './mode.ts';
import { splitList } from './url-rules.ts';

const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/** A TCP port, from 1 to 65535, written in digits. */
export function portRule(defaultPort: number) {
  return z
    .string()
    .regex(/^\d{1,5}$/, { error: portError(defaultPort), abort: true })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, { error: portError(defaultPort) })
    .default(defaultPort);
}

/** The address to listen on: this machine alone in a demo, every interface in production. */
export function hostRule(mode: Mode) {
  return z
    .string()
    .refine((host) => isIP(host) !== 0 || hostName.test(host), {
      error: 'must be an IP address or a host name, as in 127.0.0.1',
    })
    .default(mode === 'demo' ? '127.0.0.1' : '0.0.0.0');
}

/** Proxies whose word about a client's address is believed: IP addresses and CIDR ranges. */
export const trustedProxiesRule = z
  .string()
  .default('')
  .transform(splitList)
  .refine((proxies) => proxies.every(isAddressOrRange), {
    error:
      'must list IP addresses or ranges, separated by commas, as in 10.0.0.1,192.168.0.0/16,fd00::/8',
  });

function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}

function portError(defaultPort: number): string {
  return `must be a port between 1 and 65535, as in ${defaultPort}`;
}
