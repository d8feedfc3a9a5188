import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { html, runCache } from './running-cache.ts';

const throwing = () => {
  throw new Error('connection refused');
};

test.each([
  ['throws', throwing, 'page-cache; fwd=stale; detail=origin-failed'],
  [
    'answers 503',
    () => new Response('sorry', { status: 503 }),
    'page-cache; fwd=stale; fwd-status=503; detail=origin-failed',
  ],
])(
  'while the origin %s, a purged page is served as it last was, and says so',
  async (_, failing, status) => {
    const { get, cache, setRenderer } = await runCache(() => html('last good', 'pages/1'));
    await get('/fr/');
    setRenderer(failing);
    cache.purge(['pages/1']);
    const answer = await get('/fr/');
    expect([answer.status, answer.text]).toEqual([200, 'last good']);
    expect(answer.headers['x-cache']).toBe('stale');
    expect(answer.headers['cache-status']).toBe(status);
    expect(answer.headers.age).toMatch(/^\d+$/);
  },
);

test('pages that no purge concerned stay fresh while the origin fails', async () => {
  const { get, setRenderer } = await runCache(() => html('page'));
  await get('/fr/');
  setRenderer(throwing);
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
});

test('the first answer of a recovered origin replaces the last good version', async () => {
  const { get, cache, setRenderer } = await runCache(() => html('old', 'pages/1'));
  await get('/fr/');
  setRenderer(throwing);
  cache.purge(['pages/1']);
  expect((await get('/fr/')).headers['x-cache']).toBe('stale');
  setRenderer(() => html('new', 'pages/1'));
  expect((await get('/fr/')).text).toBe('new');
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
});

test('a withdrawn page is never served again, not even while the origin fails', async () => {
  const { get, cache, setRenderer } = await runCache(() => html('story', 'stories/7'));
  await get('/fr/');
  setRenderer(throwing);
  expect(cache.purge(['stories/7'], { forget: true })).toBe(1);
  const answer = await get('/fr/');
  expect(answer.status).toBe(503);
  expect(answer.text).not.toContain('story');
});

test('a page can be withdrawn after it was purged, while the origin fails', async () => {
  const { get, cache, setRenderer } = await runCache(() => html('story', 'stories/7'));
  await get('/fr/');
  setRenderer(throwing);
  cache.purge(['stories/7']);
  expect((await get('/fr/')).text).toBe('story');
  cache.purge(['stories/7'], { forget: true });
  expect((await get('/fr/')).status).toBe(503);
});

test('a page that the origin took away does not come back when the origin fails', async () => {
  const { get, cache, setRenderer } = await runCache(() => html('page', 'pages/1'));
  await get('/fr/');
  setRenderer(() => new Response('missing', { status: 404 }));
  cache.purge(['pages/1']);
  expect((await get('/fr/')).status).toBe(404);
  setRenderer(throwing);
  expect((await get('/fr/')).status).toBe(503);
});

test('without a last good version the origin’s own error page is passed on, to be kept by nobody', async () => {
  const { get, setRenderer } = await runCache(
    () => new Response('Désolé', { status: 500, headers: { 'set-cookie': 'a=b' } }),
  );
  const answer = await get('/fr/');
  expect([answer.status, answer.text]).toEqual([500, 'Désolé']);
  expect(answer.headers).not.toHaveProperty('set-cookie');
  setRenderer(throwing);
  const refused = await get('/fr/');
  expect(refused.status).toBe(503);
  expect(refused.headers['retry-after']).toBe('5');
  expect(refused.headers['cache-control']).toBe('no-store');
});

test('an origin that does not answer in time has failed, and is told to stop', async () => {
  let told: AbortSignal | undefined;
  const { get, cache, setRenderer, log } = await runCache(() => html('page', 'pages/1'), {
    originTimeoutMs: 50,
  });
  await get('/fr/');
  setRenderer(({ signal }) => {
    told = signal;
    return new Promise<Response>(() => {});
  });
  cache.purge(['pages/1']);
  expect((await get('/fr/')).headers['x-cache']).toBe('stale');
  expect(told?.aborted).toBe(true);
  expect(log).toHaveBeenCalledWith('render-failed', expect.objectContaining({ path: '/fr/' }));
});

test('a body that never ends counts as a failure too', async () => {
  const endless = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
  const { get } = await runCache(endless, { originTimeoutMs: 50 });
  expect((await get('/fr/')).status).toBe(503);
});

test('once an origin has hung, readers of a last good version no longer wait for it', async () => {
  const { get, cache, setRenderer, rendered } = await runCache(() => html('page', 'pages/1'), {
    originTimeoutMs: 60_000,
  });
  await get('/fr/');
  setRenderer(throwing);
  cache.purge(['pages/1']);
  await get('/fr/');
  setRenderer(() => new Promise<Response>(() => {}));
  // Were it to wait for the origin, the test would time out.
  expect((await get('/fr/')).headers['x-cache']).toBe('stale');
  expect(rendered).toHaveLength(3);
});

test('a purge gives a slow origin its whole time again', async () => {
  const { get, cache, setRenderer } = await runCache(() => html('old', 'pages/1'));
  await get('/fr/');
  setRenderer(throwing);
  cache.purge(['pages/1']);
  await get('/fr/');
  cache.purge(['pages/1']);
  // Longer than a reader waits for an origin that has failed.
  setRenderer(() => sleep(500, html('new', 'pages/1')));
  expect((await get('/fr/')).text).toBe('new');
});

test('an outage is logged by path, without the query', async () => {
  const { get, log } = await runCache(throwing, { allowedQuery: () => ['q'] });
  await get('/fr/?q=Jeanne');
  expect(log.mock.calls).toEqual([
    ['render-failed', { path: '/fr/', error: 'connection refused' }],
  ]);
});
