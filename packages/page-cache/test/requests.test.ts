import { readRequestTarget } from '@duo/web-edge/request-target';
import { expect, test } from 'vitest';
import { until } from '../../web-edge/test/support/deferred.ts';
import { exchange } from '../../web-edge/test/support/raw-connection.ts';
import { keepAllowedQuery } from '../src/allowed-query.ts';
import { HOST, html, runCache } from './running-cache.ts';

test('a host that is not ours gets 421 in plain text, even where the page is kept', async () => {
  const { get, rendered } = await runCache(() => html('page'));
  await get('/');
  for (const host of ['evil.example', 'site.example.evil.example', 'site.example:81', '']) {
    const answer = await get('/', { headers: { host } });
    expect(answer.status).toBe(421);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  }
  expect(rendered).toHaveLength(1);
});

test('hosts are compared without regard to capitals, and share their pages', async () => {
  const { get, rendered } = await runCache(() => html('page'), {
    hosts: ['A.example', 'b.example'],
  });
  expect((await get('/', { headers: { host: 'a.EXAMPLE' } })).status).toBe(200);
  expect((await get('/', { headers: { host: 'b.example' } })).headers['x-cache']).toBe('hit');
  expect(rendered.map((request) => request.url)).toEqual(['http://a.example/']);
});

test('two Host headers are refused', async () => {
  const { port, get } = await runCache(() => html('page'));
  await get('/');
  const twice = `GET / HTTP/1.1\r\nHost: ${HOST}\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`;
  expect(await exchange(port, twice)).toMatch(/^HTTP\/1\.1 400 /);
});

test('an absolute target counts by its own authority', async () => {
  const { get } = await runCache(({ url }) => html(url));
  expect((await get(`http://${HOST}/fr/`)).text).toBe(`http://${HOST}/fr/`);
  expect((await get('http://evil.example/fr/')).status).toBe(421);
  expect((await get(`http://${HOST}?q=1`)).status).toBe(200);
});

test('nothing of the reader reaches the renderer', async () => {
  const { get, rendered } = await runCache(() => html('page'), {
    publicUrl: 'https://www.site.example/ignored',
    bypass: (url) => url.searchParams.has('ticket'),
  });
  const headers = {
    cookie: 'session=secret',
    authorization: 'Bearer secret',
    'accept-language': 'nl',
    'user-agent': 'someone',
    'x-forwarded-for': '192.0.2.1',
    'x-request-id': 'forged',
    range: 'bytes=0-1',
  };
  await get('/fr/', { headers });
  await get('/fr/?ticket=1', { headers });
  expect(rendered).toHaveLength(2);
  for (const request of rendered) {
    expect([...request.headers.keys()].sort()).toEqual(['accept', 'x-request-id']);
    expect(request.headers.get('x-request-id')).not.toBe('forged');
  }
  expect(rendered.map((request) => request.url)).toEqual([
    'https://www.site.example/fr/',
    'https://www.site.example/fr/?ticket=1',
  ]);
});

test('the renderer is given the id under which the request is known', async () => {
  const { get, rendered } = await runCache(() => html('page'), { requestId: () => 'r-42' });
  await get('/');
  expect(rendered[0]?.headers.get('x-request-id')).toBe('r-42');
});

test('only the allowed query is part of a page, in one order', async () => {
  const { get, rendered } = await runCache(({ url }) => html(url), {
    allowedQuery: (pathname) => (pathname === '/fr/stories' ? ['branch', 'page'] : []),
  });
  await get('/fr/stories?page=2&utm_source=x&branch=gent');
  for (const same of ['?branch=gent&page=2', '?fbclid=1&branch=%67ent&&page=2']) {
    expect((await get(`/fr/stories${same}`)).headers['x-cache']).toBe('hit');
  }
  expect((await get('/fr/stories?page=3')).headers['x-cache']).toBe('miss');
  await get('/fr/?page=2');
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
  expect(rendered.map((request) => request.url)).toEqual([
    `http://${HOST}/fr/stories?branch=gent&page=2`,
    `http://${HOST}/fr/stories?page=3`,
    `http://${HOST}/fr/`,
  ]);
});

test('a ticketed preview goes past the cache, and is neither stored nor shared', async () => {
  let edition = 0;
  const { get, rendered } = await runCache(
    () => {
      edition += 1;
      return html(`edition ${edition}`, 'pages/1', {
        'content-security-policy': 'frame-ancestors x',
      });
    },
    { bypass: (url) => url.searchParams.has('ticket') },
  );
  await get('/fr/');
  const first = await get('/fr/?ticket=abc');
  const second = await get('/fr/?ticket=abc');
  expect([first.text, second.text]).toEqual(['edition 2', 'edition 3']);
  expect(first.headers['x-cache']).toBe('bypass');
  expect(first.headers['cache-control']).toBe('private, no-store');
  expect(first.headers['content-security-policy']).toBe('frame-ancestors x');
  expect(first.headers).not.toHaveProperty('cache-tag');
  expect((await get('/fr/')).text).toBe('edition 1');
  expect((await get('/fr/?ticket=abc', { method: 'HEAD' })).bytes).toHaveLength(0);
  expect(rendered).toHaveLength(4);
});

test('a preview that fails gets 502 and the next request works', async () => {
  const { get, setRenderer } = await runCache(
    () => {
      throw new Error('down');
    },
    { bypass: () => true },
  );
  expect((await get('/fr/')).status).toBe(502);
  setRenderer(() => html('page'));
  expect((await get('/fr/')).text).toBe('page');
});

test('a preview whose reader leaves is told to stop', async () => {
  const { get, rendered } = await runCache(() => new Promise<Response>(() => {}), {
    bypass: () => true,
  });
  const leaving = new AbortController();
  const left = get('/fr/', { signal: leaving.signal });
  await until(() => rendered.length === 1);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await until(() => rendered[0]?.signal.aborted === true);
});

test('other methods than GET and HEAD are not for the cache', async () => {
  const { get, rendered } = await runCache(() => html('page'));
  const answer = await get('/', { method: 'POST', body: 'a=b' });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(rendered).toHaveLength(0);
});

test.each([
  ['/', '/'],
  ['/fr/devenir-mentor', '/fr/devenir-mentor'],
  ['/caf%c3%a9', '/caf%C3%A9'],
  ['/%7Euser/%61', '/~user/a'],
  ['/a"b', '/a%22b'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/a//b', '/a//b'],
  ['/a...b/..c', '/a...b/..c'],
])('the path %s is known as %s', (sent, known) => {
  expect(readRequestTarget(sent)?.pathname).toBe(known);
  expect(readRequestTarget(known)?.pathname).toBe(known);
});

test.each([
  '',
  'fr',
  '*',
  '//evil.example/',
  '/..',
  '/a/../b',
  '/a/./b',
  '/a/.',
  '/%2e%2e/b',
  '/.%2E/b',
  '/a\\b',
  '/a%5cb',
  '/a%2fb',
  '/a%2Fb',
  '/a%00',
  '/?q=%00',
  '/a%0d%0ab',
  '/a%7f',
  '/a%',
  '/a%zz',
  '/a%ff',
  '/a#b',
  '/?a#b',
  '/é',
  '/a b',
  'http:///a',
  'http://site.example@evil.example/',
  'ftp://site.example/',
])('the target "%s" is refused', (target) => {
  expect(readRequestTarget(target)).toBeNull();
});

test('a long path is read in no time', () => {
  expect(readRequestTarget(`/${'a'.repeat(100_000)}!`)?.pathname).toHaveLength(100_002);
  expect(readRequestTarget(`/${'a/'.repeat(50_000)}%`)).toBeNull();
});

test('an allowed query is its own canonical form', () => {
  const kept = keepAllowedQuery('b=%E9&a=x+y&a=%2F&c=1', ['a', 'b']);
  expect(keepAllowedQuery(kept.slice(1), ['a', 'b'])).toBe(kept);
  expect(keepAllowedQuery('c=1', ['a'])).toBe('');
});
