import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCodingPreference } from '../src/content-coding.ts';
import { html, runCache } from './running-cache.ts';

const TEXT = '<p>Deux heures par semaine, pendant six mois.</p>'.repeat(100);
const accepting = (coding: string) => ({ headers: { 'accept-encoding': coding } });

test('each content coding gives the same text, by its own strong validator', async () => {
  const { get } = await runCache(() => html(TEXT));
  const identity = await get('/');
  const gzip = await get('/', accepting('gzip'));
  const brotli = await get('/', accepting('gzip, br'));
  expect(identity.headers).not.toHaveProperty('content-encoding');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gunzipSync(gzip.bytes).toString()).toBe(TEXT);
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(TEXT);
  const tags = [identity, gzip, brotli].map((answer) => answer.headers.etag);
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{20,}"$/);
  for (const answer of [identity, gzip, brotli]) {
    expect(answer.headers.vary).toBe('accept-encoding');
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
  }
});

test('the reader who caused the render gets the bytes that later readers get', async () => {
  const { get } = await runCache(() => html(TEXT));
  const first = await get('/', accepting('br'));
  const second = await get('/', accepting('br'));
  expect(second.headers.etag).toBe(first.headers.etag);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

test('the same content rendered again keeps its validator', async () => {
  const { get, cache, rendered } = await runCache(() => html(TEXT, 'pages/1'));
  const before = await get('/', accepting('br'));
  cache.purge(['pages/1']);
  const after = await get('/', accepting('br'));
  expect(rendered).toHaveLength(2);
  expect(after.headers.etag).toBe(before.headers.etag);
});

test('a picture is sent as it is, and does not vary', async () => {
  const picture = () => new Response(TEXT, { headers: { 'content-type': 'image/avif' } });
  const { get } = await runCache(picture);
  for (const state of ['miss', 'hit']) {
    const answer = await get('/a.avif', accepting('gzip, br'));
    expect(answer.headers['x-cache']).toBe(state);
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).not.toHaveProperty('vary');
    expect(answer.text).toBe(TEXT);
  }
});

test('a "not found" page is compressed too', async () => {
  const missing = () =>
    new Response(TEXT, { status: 404, headers: { 'content-type': 'text/html' } });
  const { get } = await runCache(missing);
  const answer = await get('/x', accepting('br'));
  expect(answer.status).toBe(404);
  expect(brotliDecompressSync(answer.bytes).toString()).toBe(TEXT);
});

test('a page that is missing is never said to be unchanged', async () => {
  const { get } = await runCache(() => new Response('missing', { status: 404 }));
  expect((await get('/x', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});

test('a personal answer is not compressed, since its length would tell of its secrets', async () => {
  const { get } = await runCache(() => html(TEXT, '', { 'cache-control': 'private' }));
  expect((await get('/', accepting('br'))).text).toBe(TEXT);
});

test('a coding that saves nothing is not offered', async () => {
  const { get } = await runCache(() => html('ok'));
  expect((await get('/', accepting('br'))).headers).not.toHaveProperty('content-encoding');
});

test('a reader who has the page gets 304 with the headers that matter and no body', async () => {
  const { get } = await runCache(() => html(TEXT, '', { 'cache-control': 'no-cache' }));
  const { etag = '' } = (await get('/', accepting('gzip'))).headers;
  for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
    const answer = await get('/', {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': known },
    });
    expect(answer.status).toBe(304);
    expect(answer.bytes).toHaveLength(0);
    expect(answer.headers).toMatchObject({ etag, vary: 'accept-encoding' });
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers).not.toHaveProperty('content-length');
  }
});

test('a 304 says again the policy that the page brought, and nothing of its body', async () => {
  const policy = "default-src 'none'; style-src 'self'";
  const { get } = await runCache(() => html(TEXT, '', { 'content-security-policy': policy }));
  const { etag = '' } = (await get('/')).headers;
  const { status, headers } = await get('/', { headers: { 'if-none-match': etag } });
  expect({ status, policy: headers['content-security-policy'] }).toEqual({ status: 304, policy });
  expect(headers).not.toHaveProperty('content-type');
});

test('the validator of one coding does not stand for another', async () => {
  const { get } = await runCache(() => html(TEXT));
  const { etag = '' } = (await get('/', accepting('gzip'))).headers;
  const answer = await get('/', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect(answer.status).toBe(200);
});

test('a reader who has the page gets 304 even when it had to be rendered anew', async () => {
  const { get, cache } = await runCache(() => html(TEXT, 'pages/1'));
  const { etag = '' } = (await get('/')).headers;
  cache.purge(['pages/1']);
  const answer = await get('/', { headers: { 'if-none-match': etag } });
  expect([answer.status, answer.headers['x-cache']]).toEqual([304, 'miss']);
});

test('HEAD answers like GET without a body, whether the page is kept or not', async () => {
  const { get, rendered } = await runCache(() => html(TEXT));
  for (const state of ['miss', 'hit']) {
    const answer = await get('/', { method: 'HEAD' });
    expect([answer.status, answer.headers['x-cache']]).toEqual([200, state]);
    expect(answer.headers['content-length']).toBe(String(TEXT.length));
    expect(answer.bytes).toHaveLength(0);
  }
  expect(rendered.map((request) => request.method)).toEqual(['GET']);
});

test.each([
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip;q=nonsense', 'identity'],
  ['identity;q=0', 'identity'],
])('for "accept-encoding: %s" the best coding is %s', (acceptEncoding, best) => {
  expect(createCodingPreference()(acceptEncoding)[0]).toBe(best);
});
