import { createHttpServer } from '@duo/web-edge/http-server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Asking, ask } from '../../web-edge/test/support/http-client.ts';
import { exchange } from '../../web-edge/test/support/raw-connection.ts';
import { createPurgeEndpoint } from '../src/purge-endpoint.ts';
import { html, type Renderer, runCache } from './running-cache.ts';

const KEY = 'a-key-of-some-length';

async function runEndpoint(render: Renderer = () => html('page', 'pages/1')) {
  const running = await runCache(render);
  const onVersion = vi.fn();
  const endpoint = createPurgeEndpoint({ cache: running.cache, key: KEY, onVersion });
  const { listen, drain } = createHttpServer({ handle: endpoint });
  const port = await listen(0, '127.0.0.1');
  onTestFinished(() => drain(0));
  const send = (body: unknown, asking: Asking = {}) =>
    ask(port, '/purge', {
      method: 'POST',
      body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      ...asking,
      headers: {
        authorization: `Bearer ${KEY}`,
        'content-type': 'application/json',
        ...asking.headers,
      },
    });
  return { ...running, endpointPort: port, onVersion, send };
}

test('a purge that was acknowledged is followed by nothing but fresh pages', async () => {
  let edition = 0;
  const { get, send } = await runEndpoint(() => {
    edition += 1;
    return html(`edition ${edition}`, 'pages/1');
  });
  await get('/fr/');
  const answer = await send({ version: 1, tags: ['pages/1'] });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect((await get('/fr/')).text).toBe('edition 2');
});

test('a withdrawal that was acknowledged leaves nothing to fall back on', async () => {
  const { get, send, setRenderer } = await runEndpoint();
  await get('/fr/');
  await send({ version: 1, tags: [], forget: ['pages/1'] });
  setRenderer(() => {
    throw new Error('down');
  });
  expect((await get('/fr/')).status).toBe(503);
});

test('versions count once nothing before them is missing', async () => {
  const { cache, send, onVersion } = await runEndpoint();
  await send({ version: 7, tags: [] });
  expect(cache.versions.known()).toBeNull();
  expect(onVersion).not.toHaveBeenCalled();
  cache.versions.reset(5);
  expect(cache.versions.known()).toBe(5);
  await send({ version: 8, tags: [] });
  expect(cache.versions.known()).toBe(5);
  await send({ version: 6, tags: [] });
  expect(cache.versions.known()).toBe(8);
  expect(onVersion).toHaveBeenLastCalledWith(8);
});

test('a purge that is sent twice is done twice and counts once', async () => {
  const { cache, get, send } = await runEndpoint();
  cache.versions.reset(1);
  for (const _ of [1, 2]) {
    await get('/fr/');
    expect((await send({ version: 2, tags: ['pages/1'] })).status).toBe(204);
    expect((await get('/fr/')).headers['x-cache']).toBe('miss');
  }
  expect(cache.versions.known()).toBe(2);
});

test.each([
  ['no key', ''],
  ['a wrong key', 'Bearer a-key-of-some-lengtH'],
  ['a longer key', `Bearer ${KEY}x`],
  ['the key without its scheme', KEY],
  ['another scheme', `Basic ${KEY}`],
])('with %s a purge gets 401 and nothing is purged', async (_, authorization) => {
  const { get, send } = await runEndpoint();
  await get('/fr/');
  const answer = await send({ version: 1, tags: ['pages/1'] }, { headers: { authorization } });
  expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
});

test.each<[string, unknown]>([
  ['nothing', ''],
  ['broken JSON', '{"version": 1, "tags": ['],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ['null', 'null'],
  ['a list', []],
  ['no version', { tags: [] }],
  ['a version as text', { version: '1', tags: [] }],
  ['a fraction as version', { version: 1.5, tags: [] }],
  ['a negative version', { version: -1, tags: [] }],
  ['a version beyond whole numbers', '{"version": 1e400, "tags": []}'],
  ['no tags', { version: 1 }],
  ['tags as text', { version: 1, tags: 'pages/1' }],
  ['tags that are numbers', { version: 1, tags: [1] }],
  ['an empty tag', { version: 1, tags: [''] }],
  ['an endless tag', { version: 1, tags: ['x'.repeat(600)] }],
  ['withdrawn tags as text', { version: 1, tags: [], forget: 'pages/1' }],
])('a purge of %s gets 400, and the next one works', async (_, body) => {
  const { send, cache } = await runEndpoint();
  cache.versions.reset(0);
  expect((await send(body)).status).toBe(400);
  expect(cache.versions.known()).toBe(0);
  expect((await send({ version: 1, tags: [] })).status).toBe(204);
});

test('a purge by another method gets 405', async () => {
  const { send } = await runEndpoint();
  const answer = await send('', { method: 'GET' });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
});

test.each([
  ['of another type', { 'content-type': 'text/plain' }],
  ['without a type', { 'content-type': '' }],
  ['that is compressed', { 'content-encoding': 'gzip' }],
])('a purge %s gets 415', async (_, headers) => {
  const { send } = await runEndpoint();
  expect((await send({ version: 1, tags: [] }, { headers })).status).toBe(415);
});

test('the type may name its character set', async () => {
  const { send } = await runEndpoint();
  const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
  expect((await send({ version: 1, tags: [] }, { headers })).status).toBe(204);
});

test('a body over 64 KiB gets 413, whether it says its length or not', async () => {
  const { endpointPort, send } = await runEndpoint();
  const tooLong = JSON.stringify({ version: 1, tags: Array(20_000).fill('pages/1') });
  const head = `POST / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\n`;
  const announced = await exchange(endpointPort, `${head}Content-Length: 70000\r\n\r\n`);
  expect(announced).toMatch(/^HTTP\/1\.1 413 /);
  const chunk = `${tooLong.length.toString(16)}\r\n${tooLong.slice(0, 66_000)}`;
  const chunked = await exchange(endpointPort, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`);
  expect(chunked).toMatch(/^HTTP\/1\.1 413 /);
  expect((await send({ version: 1, tags: Array(5000).fill('pages/1') })).status).toBe(204);
});

test('an endpoint without a key is refused at the start', async () => {
  const { cache } = await runEndpoint();
  expect(() => createPurgeEndpoint({ cache, key: '' })).toThrow('needs a key');
});
