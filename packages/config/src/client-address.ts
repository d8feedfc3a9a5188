import { BlockList, isIP, isIPv4 } from 'node:net';

/** What is known of a connection by those who answer it. */
export interface Connection {
  /** Of the socket's other end. */
  remoteAddress: string | undefined;
  /** `X-Forwarded-For` as it came: each proxy appends whom it was asked by. */
  forwardedFor: string | undefined;
}

/** An IPv4 address as such, also where a socket gives it as `::ffff:192.0.2.1`. */
function normalise(text: string): string | undefined {
  const address = text.trim().toLowerCase();
  const mapped = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : '';
  if (isIPv4(mapped)) return mapped;
  return isIP(address) === 0 ? undefined : address;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

function createProxyList(trustedProxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', prefix] = proxy.split('/');
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

/**
 * Reads the address of a client: the socket's other end, unless that is a trusted proxy, whose word is
 * taken for whom it was asked by, and so on. What a client writes into the header itself stands
 * further left than the first proxy that is ours, and is never reached.
 *
 * @param trustedProxies IP addresses and CIDR ranges, as in `TRUSTED_PROXIES`.
 * @returns what reads an address; `unknown` where the socket has none.
 */
export function createClientAddressReader(
  trustedProxies: readonly string[],
): (connection: Connection) => string {
  const proxies = createProxyList(trustedProxies);
  return ({ remoteAddress, forwardedFor }) => {
    let client = normalise(remoteAddress ?? '');
    if (!client) return 'unknown';
    const hops = (forwardedFor ?? '').split(',').reverse();
    for (const hop of hops) {
      const before = normalise(hop);
      if (!before || !proxies.check(client, familyOf(client))) break;
      client = before;
    }
    return client;
  };
}
