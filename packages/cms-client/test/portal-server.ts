import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';
import { createPortalClient } from '../src/portal-client.ts';

const servers: Server[] = [];

/** Stops the servers of a test. */
export async function stopServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

interface Asked {
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A client of a server that gives everybody the same answer. */
export async function clientThatGets(
  status: number,
  answer: unknown,
  session: string | null = 'token-1',
) {
  const asked: Asked[] = [];
  const onRenewed = vi.fn();
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = createPortalClient({
    cmsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeoutMs: 2_000,
    requestId: 'request-1',
    session,
    userAgent: 'A browser',
    vouch: () => ({ 'x-client-address': '192.0.2.1', 'x-portal-signature': 'signed' }),
    onRenewed,
  });
  return { client, asked, onRenewed };
}
