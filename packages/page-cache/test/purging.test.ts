import { expect, test } from 'vitest';
import { type Deferred, defer, until } from '../../web-edge/test/support/deferred.ts';
import { html, type RunningCache, runCache } from './running-cache.ts';

/** A cache whose renders end when the test says so, in the order in which they began. */
async function runHeldCache(): Promise<RunningCache & { renders: Deferred<Response>[] }> {
  const renders: Deferred<Response>[] = [];
  const running = await runCache(() => {
    const render = defer<Response>();
    renders.push(render);
    return render.promise;
  });
  return { ...running, renders };
}

/** Asks, and waits until the cache has begun to answer. */
async function askAndArrive({ arrivals, get }: RunningCache, target: string) {
  const before = arrivals();
  const answer = get(target);
  await until(() => arrivals() > before);
  return { answer };
}

test('a purged page is rendered anew for the next reader, and only once', async () => {
  let edition = 0;
  const { get, cache, rendered } = await runCache(() => {
    edition += 1;
    return html(`edition ${edition}`, 'pages/1, pages?fr');
  });
  await get('/fr/');
  expect(cache.purge(['pages?fr'])).toBe(1);
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/fr/')));
  expect(new Set(answers.map((answer) => answer.text))).toEqual(new Set(['edition 2']));
  expect(rendered).toHaveLength(2);
});

test('a purge concerns exactly the pages that bear one of its tags', async () => {
  const { get, cache } = await runCache(({ url }) => html('page', `pages${new URL(url).pathname}`));
  for (const path of ['/1', '/11', '/2']) await get(path);
  expect(cache.purge(['pages/1', 'pages/2', 'pages/3'])).toBe(2);
  expect(cache.purge(['pages/1'])).toBe(0);
  const states = [];
  for (const path of ['/1', '/11', '/2']) states.push((await get(path)).headers['x-cache']);
  expect(states).toEqual(['miss', 'hit', 'miss']);
});

test('a page loses the tags that its new version no longer bears', async () => {
  let tags = 'pages/1, stories/7';
  const { get, cache } = await runCache(() => html('page', tags));
  await get('/');
  tags = 'pages/1';
  cache.purge(['pages/1']);
  await get('/');
  expect(cache.purge(['stories/7'])).toBe(0);
  expect((await get('/')).headers['x-cache']).toBe('hit');
});

test('a purge of everything reaches untagged pages too', async () => {
  const { get, cache } = await runCache(() => html('page'));
  await get('/a');
  await get('/b');
  expect(cache.purgeAll()).toBe(2);
  expect((await get('/a')).headers['x-cache']).toBe('miss');
});

test('fifty readers of a page that is not there cause one render', async () => {
  const running = await runHeldCache();
  const answers = Array.from({ length: 50 }, () => running.get('/fr/'));
  await until(() => running.arrivals() === 50);
  running.renders[0]?.resolve(html('page'));
  const texts = (await Promise.all(answers)).map((answer) => answer.text);
  expect(texts).toEqual(Array(50).fill('page'));
  expect(running.renders).toHaveLength(1);
});

test('a page rendered before a purge is never stored after it', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.cache.purge(['pages/1']);
  running.renders[0]?.resolve(html('old', 'pages/1'));
  expect((await early).text).toBe('old');
  const late = running.get('/fr/');
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('new', 'pages/1'));
  expect((await late).text).toBe('new');
  expect((await running.get('/fr/')).headers['x-cache']).toBe('hit');
});

test('a reader who comes after a purge does not get the render that began before it', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.cache.purge(['pages/1']);
  const { answer: late } = await askAndArrive(running, '/fr/');
  running.renders[0]?.resolve(html('old', 'pages/1'));
  expect((await early).text).toBe('old');
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('new', 'pages/1'));
  expect((await late).text).toBe('new');
});

test('a purge of other tags does not cost a second render', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.cache.purge(['pages/2']);
  const { answer: late } = await askAndArrive(running, '/fr/');
  running.renders[0]?.resolve(html('page', 'pages/1'));
  expect((await early).text).toBe('page');
  expect((await late).text).toBe('page');
  expect((await running.get('/fr/')).headers['x-cache']).toBe('hit');
  expect(running.renders).toHaveLength(1);
});

test('a second purge does not wait for the render that the first one caused', async () => {
  const running = await runHeldCache();
  const first = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.renders[0]?.resolve(html('1', 'pages/1'));
  await first;
  running.cache.purge(['pages/1']);
  const second = running.get('/fr/');
  await until(() => running.renders.length === 2);
  running.cache.purge(['pages/1']);
  const third = running.get('/fr/');
  await until(() => running.renders.length === 3);
  running.renders[2]?.resolve(html('3', 'pages/1'));
  expect((await third).text).toBe('3');
  running.renders[1]?.resolve(html('2', 'pages/1'));
  expect((await second).text).toBe('2');
  expect((await running.get('/fr/')).text).toBe('3');
});

test('a render that was given up does not replace the page that came after it', async () => {
  const running = await runHeldCache();
  const first = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.renders[0]?.resolve(html('1', 'pages/1'));
  await first;
  running.cache.purge(['pages/1']);
  const second = running.get('/fr/');
  await until(() => running.renders.length === 2);
  running.cache.purge(['pages/1']);
  const third = running.get('/fr/');
  await until(() => running.renders.length === 3);
  running.renders[2]?.resolve(html('3', 'pages/3'));
  await third;
  running.renders[1]?.resolve(html('2', 'pages/2'));
  await second;
  expect((await running.get('/fr/')).text).toBe('3');
});

test('after a purge of everything nobody waits for a render that began before', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.cache.purgeAll();
  const late = running.get('/fr/');
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('new'));
  expect((await late).text).toBe('new');
  running.renders[0]?.resolve(html('old'));
  await early;
  expect((await running.get('/fr/')).text).toBe('new');
});

test('a "not found" that was rendered before a purge is not given to those who come after', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/new');
  await until(() => running.renders.length === 1);
  running.cache.purge(['pages?fr']);
  const { answer: late } = await askAndArrive(running, '/fr/new');
  running.renders[0]?.resolve(new Response('missing', { status: 404 }));
  expect((await early).status).toBe(404);
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('page', 'pages?fr'));
  expect((await late).text).toBe('page');
});

test('what is withdrawn while it renders is given to nobody, not even to those who waited', async () => {
  const running = await runHeldCache();
  const early = running.get('/fr/');
  await until(() => running.renders.length === 1);
  running.cache.purge(['stories/7'], { forget: true });
  running.renders[0]?.resolve(html('with the story', 'pages/1, stories/7'));
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('without', 'pages/1'));
  expect((await early).text).toBe('without');
});

test('readers of a personal answer each get their own', async () => {
  const running = await runHeldCache();
  const first = running.get('/me');
  await until(() => running.renders.length === 1);
  const { answer: second } = await askAndArrive(running, '/me');
  running.renders[0]?.resolve(html('one', '', { 'set-cookie': 'id=1' }));
  await until(() => running.renders.length === 2);
  running.renders[1]?.resolve(html('two', '', { 'set-cookie': 'id=2' }));
  expect((await first).headers['set-cookie']).toEqual(['id=1']);
  expect((await second).headers['set-cookie']).toEqual(['id=2']);
});

test('a reader who leaves does not take the page from those who wait', async () => {
  const running = await runHeldCache();
  const leaving = new AbortController();
  const left = running.get('/fr/', { signal: leaving.signal });
  await until(() => running.renders.length === 1);
  const { answer: staying } = await askAndArrive(running, '/fr/');
  leaving.abort();
  await expect(left).rejects.toThrow();
  running.renders[0]?.resolve(html('page'));
  expect((await staying).text).toBe('page');
});
