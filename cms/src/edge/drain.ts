import type { Server } from 'node:http';

const graceMs = 8_000;

/** On SIGTERM or SIGINT: takes no new request, finishes those that run, then `close`s and exits. */
export function drainOnSignal(server: Server, close: () => Promise<void>): void {
  let isDraining = false;
  const drain = () => {
    if (isDraining) return;
    isDraining = true;
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
    server.close(async () => {
      await close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
}
