import { isIPv6 } from 'node:net';

const groupsOfNetwork = 4;

function expandIpv6(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(gap).fill('0'), ...after];
}

/**
 * Whom a limit counts for: an IPv4 address, or the first 64 bits of an IPv6 one, since whoever has one
 * of those has all that begin with them.
 */
export function clientSubject(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = expandIpv6(address).slice(0, groupsOfNetwork);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
