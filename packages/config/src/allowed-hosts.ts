/**
 * The Host headers that a part answers to, with port where it isn't the scheme's own: the hosts of
 * its addresses, public and internal, and this machine's names, by which it is asked for its health.
 */
export function listAllowedHosts(
  port: number,
  addresses: readonly (string | undefined)[],
): string[] {
  const named = addresses
    .filter((address) => address !== undefined)
    .map((address) => new URL(address).host);
  const local = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  return [...new Set([...named, ...local])];
}
