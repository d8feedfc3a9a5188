import { expect, test } from 'vitest';
import { html, runCache } from './running-cache.ts';

test('a page is rendered once and then served from the cache', async () => {
  const { get, rendered } = await runCache(() => html('<h1>Bonjour</h1>', 'pages/1'));
  const first = await get('/fr/');
  const second = await get('/fr/');
  expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'hit']);
  expect(second.text).toBe('<h1>Bonjour</h1>');
  expect(second.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(second.headers['cache-status']).toBe('page-cache; hit');
  expect(rendered).toHaveLength(1);
});

test('tags are for the cache and never reach a reader', async () => {
  const { get } = await runCache(() => html('page', 'pages/1, pages?fr'));
  expect((await get('/')).headers).not.toHaveProperty('cache-tag');
  expect((await get('/')).headers).not.toHaveProperty('cache-tag');
});

test('browsers are told to ask again, unless the page says otherwise', async () => {
  const { get } = await runCache(({ url }) =>
    html('page', '', url.endsWith('/own') ? { 'cache-control': 'public, max-age=60' } : {}),
  );
  expect((await get('/plain')).headers['cache-control']).toBe('no-cache');
  expect((await get('/own')).headers['cache-control']).toBe('public, max-age=60');
});

test.each([
  ['that sets a cookie', 200, { 'set-cookie': 'a=b' }],
  ['marked private', 200, { 'cache-control': 'private, max-age=60' }],
  ['marked no-store', 200, { 'cache-control': 'no-store' }],
  ['that was compressed elsewhere', 200, { 'content-encoding': 'zstd' }],
  ['that varies by cookie', 200, { vary: 'cookie' }],
  ['that is missing', 404, {}],
  ['that redirects', 301, { location: '/fr/' }],
  ['that failed', 500, {}],
])('an answer %s is never stored', async (_, status, headers) => {
  const { get, rendered } = await runCache(
    () => new Response('body', { status, headers: { 'content-type': 'text/html', ...headers } }),
  );
  const answers = [await get('/x'), await get('/x')];
  expect(answers.map((answer) => answer.status)).toEqual([status, status]);
  expect(answers.map((answer) => answer.headers['x-cache'])).toEqual(['miss', 'miss']);
  expect(rendered).toHaveLength(2);
});

test('a cookie that the origin sets reaches the reader who asked', async () => {
  const { get } = await runCache(() => {
    const headers = new Headers({ 'content-type': 'text/html' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    return new Response('page', { headers });
  });
  expect((await get('/')).headers['set-cookie']).toEqual(['a=1', 'b=2']);
});

test('the page read longest ago makes room for a new one', async () => {
  const body = 'x'.repeat(20_000);
  const picture = () => new Response(body, { headers: { 'content-type': 'image/webp' } });
  const { get } = await runCache(picture, { maxBytes: 50_000 });
  const states = [];
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) {
    states.push((await get(path)).headers['x-cache']);
  }
  expect(states).toEqual(['miss', 'miss', 'hit', 'miss', 'hit', 'miss']);
});

test('the bound counts every coding of a page', async () => {
  // Random letters compress to about three quarters, so that a page takes two and a half times its text.
  const noise = () => Array.from({ length: 20_000 }, () => Math.random().toString(36)[4]).join('');
  const { get } = await runCache(() => html(noise()), { maxBytes: 60_000 });
  for (const path of ['/a', '/b']) await get(path);
  expect((await get('/b')).headers['x-cache']).toBe('hit');
  expect((await get('/a')).headers['x-cache']).toBe('miss');
});

test('a page that is rendered again and again takes its room once', async () => {
  const picture = () =>
    new Response('x'.repeat(20_000), {
      headers: { 'content-type': 'image/webp', 'cache-tag': 'media' },
    });
  const { get, cache } = await runCache(picture, { maxBytes: 50_000 });
  await get('/other');
  for (let turn = 0; turn < 5; turn += 1) {
    cache.purge(['media']);
    await get('/again');
  }
  await get('/other');
  expect((await get('/other')).headers['x-cache']).toBe('hit');
  expect((await get('/again')).headers['x-cache']).toBe('hit');
});

test('an answer without content is passed on without a length', async () => {
  const { get } = await runCache(() => new Response(null, { status: 204 }));
  const answer = await get('/');
  expect(answer.status).toBe(204);
  expect(answer.headers).not.toHaveProperty('content-length');
});

test('a page larger than the whole bound is served and not kept', async () => {
  const { get, rendered } = await runCache(() => html('x'.repeat(9000)), { maxBytes: 5000 });
  expect((await get('/')).text).toHaveLength(9000);
  expect((await get('/')).text).toHaveLength(9000);
  expect(rendered).toHaveLength(2);
});

test('an empty page and one without a content type are stored like others', async () => {
  const { get } = await runCache(({ url }) => new Response(url.endsWith('/empty') ? '' : null));
  for (const path of ['/empty', '/null']) {
    await get(path);
    const again = await get(path);
    expect([again.status, again.headers['x-cache'], again.text]).toEqual([200, 'hit', '']);
  }
});
