import { isIP } from 'node:net';
import type { Mode } from './mode.ts';

type Findings = { mode: Mode; host: string; allowInsecure: boolean };

/** What an operator should know although the part may start. One sentence each, to be logged. */
export function listWarnings({ mode, host, allowInsecure }: Findings): string[] {
  const warnings: string[] = [];
  if (mode === 'production' && allowInsecure) {
    warnings.push(
      'ALLOW_INSECURE_URLS=yes: public addresses may be http, so passwords and sessions can be read on the way. Only for a trial on your own machine.',
    );
  }
  if (mode === 'demo' && !isLoopback(host)) {
    warnings.push(
      `Demo mode listens on ${host}: whoever reaches this machine can sign in with the demo accounts. Use HOST=127.0.0.1, or DUO_MODE=production.`,
    );
  }
  return warnings;
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost';
}
