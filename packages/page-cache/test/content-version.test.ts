import { expect, onTestFinished, test, vi } from 'vitest';
import { type Deferred, defer, until } from '../../web-edge/test/support/deferred.ts';
import { type ContentChanges, followContentVersion } from '../src/content-version.ts';
import { html, type Renderer, runCache } from './running-cache.ts';

interface Poll extends Deferred<ContentChanges> {
  readonly since: number | null;
}

/** A poller whose every question is answered by the test. */
async function runPoller(knownVersion: number | null = null) {
  const tagByPath: Renderer = ({ url }) => html('page', `pages${new URL(url).pathname}`);
  const running = await runCache(tagByPath);
  if (knownVersion !== null) running.cache.versions.reset(knownVersion);
  const polls: Poll[] = [];
  const ending = new AbortController();
  const log = vi.fn();
  const ended = followContentVersion({
    cache: running.cache,
    fetchChanges: (since) => {
      const poll = { since, ...defer<ContentChanges>() };
      polls.push(poll);
      return poll.promise;
    },
    intervalMs: 1,
    signal: ending.signal,
    log,
  });
  onTestFinished(() => ending.abort());
  const next = async (): Promise<Poll> => {
    await until(() => polls.length > 0);
    return polls.shift() as Poll;
  };
  const state = async (path: string) => (await running.get(path)).headers['x-cache'];
  return { ...running, next, ending, ended, pollerLog: log, state };
}

test('a purge that never arrived heals by polling', async () => {
  const { get, next, state } = await runPoller(5);
  await get('/1');
  await get('/2');
  const poll = await next();
  expect(poll.since).toBe(5);
  poll.resolve({ version: 7, tags: ['pages/1'] });
  expect((await next()).since).toBe(7);
  expect([await state('/1'), await state('/2')]).toEqual(['miss', 'hit']);
});

test('a withdrawal that was missed while the process was down is made up for', async () => {
  const { get, next, setRenderer, cache } = await runPoller(5);
  await get('/1');
  (await next()).resolve({ version: 6, tags: [], forget: ['pages/1'] });
  await until(() => cache.versions.known() === 6);
  setRenderer(() => {
    throw new Error('down');
  });
  expect((await get('/1')).status).toBe(503);
});

test('what the purge endpoint already did is not done twice', async () => {
  const { get, next, cache, state } = await runPoller(5);
  const poll = await next();
  cache.purge(['pages/1']);
  cache.versions.record(6);
  await get('/1');
  poll.resolve({ version: 6, tags: ['pages/1'] });
  expect((await next()).since).toBe(6);
  expect(await state('/1')).toBe('hit');
});

test('an answer that a purge has overtaken is not taken for a restored backup', async () => {
  const { get, next, cache, state } = await runPoller(5);
  const poll = await next();
  cache.versions.record(6);
  await get('/1');
  poll.resolve({ version: 5, tags: [] });
  expect((await next()).since).toBe(6);
  expect(await state('/1')).toBe('hit');
});

test('a purge that overtook a lost one counts once polling has filled the gap', async () => {
  const { next, cache } = await runPoller(5);
  const poll = await next();
  cache.versions.record(7);
  poll.resolve({ version: 6, tags: ['pages/1'] });
  expect((await next()).since).toBe(7);
});

test('where the sender no longer knows what changed, every page is rendered anew', async () => {
  const { get, next, state, cache, setRenderer } = await runPoller(5);
  await get('/1');
  await get('/2');
  const poll = await next();
  poll.resolve({ version: 900, tags: null, forget: ['pages/2'] });
  await until(() => cache.versions.known() === 900);
  setRenderer(() => {
    throw new Error('down');
  });
  expect(await state('/1')).toBe('stale');
  expect((await get('/2')).status).toBe(503);
});

test('where nobody knows what was withdrawn, nothing old is kept to fall back on', async () => {
  const { get, next, cache, setRenderer } = await runPoller(5);
  await get('/1');
  (await next()).resolve({ version: 900, tags: null });
  await until(() => cache.versions.known() === 900);
  setRenderer(() => {
    throw new Error('down');
  });
  expect((await get('/1')).status).toBe(503);
});

test('content restored from a backup leaves nothing from before, and is followed from there', async () => {
  const { get, next, cache, setRenderer } = await runPoller(50);
  await get('/1');
  (await next()).resolve({ version: 40, tags: [], forget: [] });
  const poll = await next();
  expect(poll.since).toBe(40);
  expect(cache.versions.known()).toBe(40);
  setRenderer(() => {
    throw new Error('down');
  });
  expect((await get('/1')).status).toBe(503);
});

test('the first version ever seen makes up for what was missed before it', async () => {
  const { get, next, state } = await runPoller();
  await get('/1');
  const poll = await next();
  expect(poll.since).toBeNull();
  poll.resolve({ version: 3, tags: [] });
  expect((await next()).since).toBe(3);
  expect(await state('/1')).toBe('miss');
});

test('errors are survived, and logged once for each change of state', async () => {
  const { next, pollerLog, state } = await runPoller(5);
  for (const _ of [1, 2, 3]) (await next()).reject(new Error('connection refused'));
  (await next()).resolve({ version: 5, tags: [] });
  (await next()).resolve({ version: 'six', tags: [] } as unknown as ContentChanges);
  (await next()).resolve(null as unknown as ContentChanges);
  (await next()).resolve({ version: 6, tags: [] });
  await next();
  expect(pollerLog.mock.calls.map(([event]) => event)).toEqual([
    'content-version-failing',
    'content-version-recovered',
    'content-version-failing',
    'content-version-recovered',
  ]);
  expect(await state('/1')).toBe('miss');
});

test('a purge that could not be done is asked for again', async () => {
  const { next, cache } = await runPoller(5);
  const purge = vi.spyOn(cache, 'purge').mockImplementationOnce(() => {
    throw new Error('EIO');
  });
  (await next()).resolve({ version: 6, tags: [], forget: ['pages/1'] });
  expect((await next()).since).toBe(5);
  expect(purge).toHaveBeenCalledTimes(1);
});

test('polling ends with its signal, even while an answer is awaited', async () => {
  const { next, ending, ended, pollerLog } = await runPoller(5);
  await next();
  ending.abort();
  await ended;
  expect(pollerLog).not.toHaveBeenCalled();
});
