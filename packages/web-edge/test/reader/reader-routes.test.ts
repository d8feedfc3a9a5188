import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReaderRoutes } from '../../src/reader/reader-routes.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  const hosts: string[] = [];
  const routes = createReaderRoutes({
    publicUrl: 'http://duo.example',
    hosts,
    async refuse(_request, response, status) {
      response.writeHead(status).end();
    },
  });
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    if (url.pathname === '/') return routes.start(request, response);
    if (url.pathname === '/reader.css') {
      return routes.stylesheet(request, response, url.searchParams);
    }
    if (url.pathname === '/reader/text-size') return void routes.chooseTextSize(request, response);
    return void routes.closeAnnouncement(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hosts.push(new URL(base).host);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function ask(path: string, headers: Record<string, string> = {}) {
  return fetch(base + path, { redirect: 'manual', headers });
}

function send(path: string, body: string, headers: Record<string, string> = {}) {
  return fetch(base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
}

test.each([
  [{ cookie: 'language=en', 'accept-language': 'nl' }, '/en'],
  [{ cookie: 'language=xx', 'accept-language': 'nl-BE,fr;q=0.5' }, '/nl'],
  [{ 'accept-language': 'de' }, '/fr'],
])('the start with %j leads to %s, and is kept by nobody', async (headers, location) => {
  const response = await ask('/', headers);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(location);
  expect(response.headers.get('vary')).toBe('cookie, accept-language');
  expect(response.headers.get('cache-control')).toContain('no-store');
});

test('choosing a size sets the cookie and leads back to the page', async () => {
  const response = await send('/reader/text-size', 'size=large&path=/nl/word-mentor');
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/nl/word-mentor');
  expect(response.headers.get('set-cookie')).toMatch(/^text-size=large;/);
});

test('closing an announcement remembers which one', async () => {
  const response = await send('/reader/announcement', 'id=ghent-2&path=/fr');
  expect(response.headers.get('set-cookie')).toMatch(/^announcement=ghent-2;/);
});

test.each([
  ['size=huge', {}, 400],
  ['size=large', { 'content-type': 'application/json' }, 415],
  [`size=large&path=${'x'.repeat(3_000)}`, {}, 413],
  ['size=large', { origin: 'https://elsewhere.example' }, 403],
] as const)(
  'the form %s with %j is refused by %i and remembers nothing',
  async (body, headers, status) => {
    const response = await send('/reader/text-size', body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('set-cookie')).toBeNull();
  },
);

test("the stylesheet holds the reader's choices and is for that reader alone", async () => {
  const response = await ask('/reader.css', { cookie: 'text-size=large' });
  expect(await response.text()).toContain('--text-size:1.15');
  expect(response.headers.get('content-type')).toContain('text/css');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('vary')).toBe('cookie');
});

test('a stylesheet that is known already is not sent again, until the choice changes', async () => {
  const etag = (await ask('/reader.css')).headers.get('etag') ?? '';
  expect((await ask('/reader.css', { 'if-none-match': etag })).status).toBe(304);
  const changed = await ask('/reader.css', { 'if-none-match': etag, cookie: 'text-size=large' });
  expect(changed.status).toBe(200);
});

test('reading in another language than the browser asks for is remembered for the start', async () => {
  const response = await ask('/reader.css?language=nl', { 'accept-language': 'fr' });
  expect(response.headers.get('set-cookie')).toMatch(/^language=nl;/);
});

test.each([
  ['nl', { 'accept-language': 'nl' }],
  ['en', { 'accept-language': 'nl', cookie: 'language=en' }],
  ['de', { 'accept-language': 'nl' }],
])('reading in %s with %j sets no cookie', async (language, headers) => {
  const response = await ask(`/reader.css?language=${language}`, headers);
  expect(response.headers.get('set-cookie')).toBeNull();
});
