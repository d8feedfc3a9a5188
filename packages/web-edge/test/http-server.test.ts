import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHttpServer, type HttpServerOptions } from '../src/http-server.ts';
import { defer, until } from './support/deferred.ts';
import { ask } from './support/http-client.ts';
import { exchange, openConnection, readToEnd } from './support/raw-connection.ts';

async function runServer(options: Partial<HttpServerOptions> = {}) {
  const handle = vi.fn((_req: IncomingMessage, res: ServerResponse) => void res.end('ok'));
  const log = vi.fn();
  const http = createHttpServer({ handle, log, ...options });
  const port = await http.listen(0, '127.0.0.1');
  onTestFinished(() => http.drain(0));
  return { ...http, port, handle, log };
}

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'the method %s is refused by 405, which names those that are answered',
  async (method) => {
    const { port, handle } = await runServer();
    const answer = await ask(port, '/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    expect(handle).not.toHaveBeenCalled();
  },
);

test('CONNECT is refused by 405 too', async () => {
  const { port } = await runServer();
  const answer = await exchange(port, 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD, POST\r\n/);
});

test.each(['/a/../b', '/%2e%2e/etc/passwd', '/a%2fb', '/a\\b', '/%00', '/%'])(
  'the target %s is refused by 400, and the next request works',
  async (target) => {
    const { port, handle } = await runServer();
    expect((await ask(port, target)).status).toBe(400);
    expect(handle).not.toHaveBeenCalled();
    expect((await ask(port, '/')).text).toBe('ok');
  },
);

test('headers over the limit get 431', async () => {
  const { port } = await runServer({ limits: { headerBytes: 2048 } });
  expect((await ask(port, '/', { headers: { 'x-long': 'x'.repeat(3000) } })).status).toBe(431);
});

test('what is not HTTP gets 400', async () => {
  const { port } = await runServer();
  expect(await exchange(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('headers that do not arrive in time get 408', async () => {
  const { port } = await runServer({ limits: { headersTimeoutMs: 40, requestTimeoutMs: 40 } });
  expect(await exchange(port, 'GET / HTTP/1.1\r\nHost: a\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body that does not arrive in time ends its connection', async () => {
  const { port } = await runServer({
    limits: { headersTimeoutMs: 40, requestTimeoutMs: 40 },
    handle: () => {},
  });
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhal';
  expect(await exchange(port, head)).toMatch(/^HTTP\/1\.1 408 /);
});

test('an idle connection is closed', async () => {
  const { port } = await runServer({ limits: { keepAliveTimeoutMs: 1 } });
  expect(await exchange(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toContain('ok');
});

test('a connection that asked often enough is told to close', async () => {
  const { port } = await runServer({ limits: { requestsPerConnection: 2 } });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const first = await ask(port, '/', { agent });
  const second = await ask(port, '/', { agent });
  expect([first.headers.connection, second.headers.connection]).toEqual(['keep-alive', 'close']);
  agent.destroy();
});

test('connections over the limit are closed unread', async () => {
  const { port } = await runServer({ limits: { connections: 1 } });
  const first = await openConnection(port);
  const second = await openConnection(port);
  expect(await readToEnd(second)).toBe('');
  first.destroy();
});

test.each([
  [
    'throws',
    () => {
      throw new Error('oops');
    },
  ],
  ['rejects', () => Promise.reject(new Error('oops'))],
])('a handler that %s costs one answer of 500, and is logged', async (_, handle) => {
  const { port, log } = await runServer({ handle });
  const answer = await ask(port, '/');
  expect([answer.status, answer.text.includes('oops')]).toEqual([500, false]);
  expect(log).toHaveBeenCalledWith('request-failed', { error: 'oops' });
});

test('a handler that fails in the middle of its answer cuts the connection', async () => {
  const { port } = await runServer({
    handle: (_req, res) => {
      res.write('half');
      throw new Error('oops');
    },
  });
  await expect(ask(port, '/')).rejects.toThrow();
});

test('draining finishes a slow answer while new connections are refused', async () => {
  const begun = defer<ServerResponse>();
  const { port, drain } = await runServer({ handle: (_req, res) => begun.resolve(res) });
  const slow = ask(port, '/');
  const res = await begun.promise;
  let isDrained = false;
  const drained = drain(60_000).then(() => {
    isDrained = true;
  });
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  expect(isDrained).toBe(false);
  res.end('slow but whole');
  expect((await slow).text).toBe('slow but whole');
  await drained;
});

test('draining closes connections that nobody uses', async () => {
  const { port, drain } = await runServer();
  const agent = new Agent({ keepAlive: true });
  await ask(port, '/', { agent });
  const unused = await openConnection(port);
  await drain(60_000);
  expect(await readToEnd(unused)).toBe('');
});

test('a kept connection is closed once its answer ends during the drain', async () => {
  const begun = defer<ServerResponse>();
  const { port, drain } = await runServer({ handle: (_req, res) => begun.resolve(res) });
  const slow = ask(port, '/', { agent: new Agent({ keepAlive: true }) });
  const res = await begun.promise;
  const drained = drain(60_000);
  res.end('slow but whole');
  expect((await slow).text).toBe('slow but whole');
  await drained;
});

test('a request that comes on an open connection during the drain gets 503', async () => {
  const begun = defer<ServerResponse>();
  const { port, drain } = await runServer({ handle: (_req, res) => begun.resolve(res) });
  const socket = await openConnection(port);
  const get = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
  socket.write(get);
  const res = await begun.promise;
  const drained = drain(60_000);
  socket.write(get);
  await until(() => socket.bytesWritten === 2 * get.length);
  res.end('first');
  const answers = await readToEnd(socket);
  expect(answers).toContain('first');
  expect(answers).toMatch(/HTTP\/1\.1 503 .*connection: close/is);
  await drained;
});

test('what outlasts the grace is cut', async () => {
  const begun = defer<ServerResponse>();
  const { port, drain } = await runServer({ handle: (_req, res) => begun.resolve(res) });
  const stuck = ask(port, '/');
  const cut = expect(stuck).rejects.toThrow();
  await begun.promise;
  await drain(20);
  await cut;
});

test('a port in use is said to be so', async () => {
  const { port } = await runServer();
  const second = createHttpServer({ handle: (_req, res) => void res.end() });
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
});
