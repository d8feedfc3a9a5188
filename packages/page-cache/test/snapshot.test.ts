import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defer, until } from '../../web-edge/test/support/deferred.ts';
import { createDiskSnapshot } from '../src/snapshot.ts';
import { html, type Renderer, runCache } from './running-cache.ts';

const failing: Renderer = () => {
  throw new Error('connection refused');
};

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'page-cache-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function pageFiles(directory: string): string[] {
  return readdirSync(directory).filter((name) => name.endsWith('.page'));
}

async function fill(directory: string, paths: readonly string[], render: Renderer): Promise<void> {
  const { get, stop } = await runCache(render, { snapshot: createDiskSnapshot(directory) });
  for (const path of paths) await get(path);
  await stop();
}

test('a restart without the origin serves what was last good, pictures too', async () => {
  const directory = makeDirectory();
  const bytes = Buffer.from([0, 255, 1, 254]);
  await fill(directory, ['/fr/', '/a.avif'], ({ url }) =>
    url.endsWith('.avif')
      ? new Response(bytes, { headers: { 'content-type': 'image/avif' } })
      : html('<p>page</p>'.repeat(50), 'pages/1', { 'content-language': 'fr' }),
  );
  const { get } = await runCache(failing, { snapshot: createDiskSnapshot(directory) });
  const page = await get('/fr/', { headers: { 'accept-encoding': 'gzip' } });
  expect([page.status, page.headers['x-cache']]).toEqual([200, 'stale']);
  expect(page.headers).toMatchObject({ 'content-language': 'fr', 'content-encoding': 'gzip' });
  const picture = await get('/a.avif');
  expect(picture.headers['content-type']).toBe('image/avif');
  expect(picture.bytes.equals(bytes)).toBe(true);
});

test('after a restart a page is rendered anew before it counts as fresh', async () => {
  const directory = makeDirectory();
  await fill(directory, ['/fr/'], () => html('before'));
  const { get } = await runCache(() => html('after'), { snapshot: createDiskSnapshot(directory) });
  const first = await get('/fr/');
  expect([first.text, first.headers['x-cache']]).toEqual(['after', 'miss']);
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
});

test('a purged page outlives a restart as last good version', async () => {
  const directory = makeDirectory();
  const first = await runCache(() => html('page', 'pages/1'), {
    snapshot: createDiskSnapshot(directory),
  });
  await first.get('/fr/');
  first.cache.purge(['pages/1']);
  await first.stop();
  const { get } = await runCache(failing, { snapshot: createDiskSnapshot(directory) });
  expect((await get('/fr/')).text).toBe('page');
});

test('withdrawn bytes are gone from the disk when the purge returns', async () => {
  const directory = makeDirectory();
  const { get, cache } = await runCache(
    ({ url }) => html(`secret ${url}`, `stories${new URL(url).pathname}`),
    {
      snapshot: createDiskSnapshot(directory),
    },
  );
  await get('/7');
  await get('/8');
  expect(pageFiles(directory)).toHaveLength(2);
  cache.purge(['stories/7'], { forget: true });
  expect(pageFiles(directory)).toHaveLength(1);
  for (const name of readdirSync(directory)) {
    expect(readFileSync(join(directory, name)).includes('/7')).toBe(false);
  }
});

test('what was read from the snapshot can be withdrawn before anyone reads it', async () => {
  const directory = makeDirectory();
  await fill(directory, ['/fr/'], () => html('story', 'stories/7'));
  const { get, cache } = await runCache(failing, { snapshot: createDiskSnapshot(directory) });
  expect(cache.purge(['stories/7'], { forget: true })).toBe(1);
  expect(pageFiles(directory)).toHaveLength(0);
  expect((await get('/fr/')).status).toBe(503);
});

test('a render that ends after its content was withdrawn does not reach the disk', async () => {
  const directory = makeDirectory();
  const render = defer<Response>();
  const { get, cache, rendered, setRenderer } = await runCache(() => render.promise, {
    snapshot: createDiskSnapshot(directory),
  });
  const waiting = get('/fr/');
  await until(() => rendered.length === 1);
  cache.purge(['stories/7'], { forget: true });
  setRenderer(() => new Response('gone', { status: 404 }));
  render.resolve(html('story', 'stories/7'));
  expect((await waiting).status).toBe(404);
  expect(pageFiles(directory)).toHaveLength(0);
});

test('a disk that keeps withdrawn bytes makes the purge fail, and the next one tries again', async () => {
  const directory = makeDirectory();
  const snapshot = createDiskSnapshot(directory);
  let isStuck = true;
  const { get, cache } = await runCache(() => html('story', 'stories/7'), {
    snapshot: {
      ...snapshot,
      remove: (key) => {
        if (isStuck) throw new Error('EIO');
        snapshot.remove(key);
      },
    },
  });
  await get('/fr/');
  expect(() => cache.purge(['stories/7'], { forget: true })).toThrow('could not be deleted');
  isStuck = false;
  cache.purge(['stories/7'], { forget: true });
  expect(pageFiles(directory)).toHaveLength(0);
});

test('a page rendered anew is safe from a deletion that failed before', async () => {
  const directory = makeDirectory();
  const snapshot = createDiskSnapshot(directory);
  const remove = vi.fn(snapshot.remove);
  const { get, cache, setRenderer } = await runCache(() => html('story', 'stories/7'), {
    snapshot: { ...snapshot, remove },
  });
  await get('/fr/');
  remove.mockImplementationOnce(() => {
    throw new Error('EIO');
  });
  expect(() => cache.purge(['stories/7'], { forget: true })).toThrow('could not be deleted');
  setRenderer(() => html('without the story', 'pages/1'));
  await get('/fr/');
  cache.purge(['stories/8'], { forget: true });
  expect(pageFiles(directory)).toHaveLength(1);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['emptied', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.with(bytes.indexOf('some'), 42))],
  ['replaced by nonsense', () => Buffer.from('nonsense')],
])('a snapshot file that was %s is ignored and removed', async (_, damage) => {
  const directory = makeDirectory();
  await fill(directory, ['/fr/', '/nl/'], () => html('a page of some length'));
  const [victim = ''] = pageFiles(directory);
  const path = join(directory, victim);
  writeFileSync(path, damage(readFileSync(path)));
  const { get } = await runCache(failing, { snapshot: createDiskSnapshot(directory) });
  const states = [(await get('/fr/')).status, (await get('/nl/')).status];
  expect(states.sort()).toEqual([200, 503]);
  expect(pageFiles(directory)).not.toContain(victim);
});

test('a page file under the name of another page is not believed', async () => {
  const directory = makeDirectory();
  await fill(directory, ['/fr/'], () => html('page'));
  const [name = ''] = pageFiles(directory);
  writeFileSync(join(directory, `${'0'.repeat(64)}.page`), readFileSync(join(directory, name)));
  expect([...createDiskSnapshot(directory).load()]).toHaveLength(1);
  expect(pageFiles(directory)).toEqual([name]);
});

test('what a crash left half written is cleared away, and other files are left alone', async () => {
  const directory = makeDirectory();
  writeFileSync(join(directory, `${'a'.repeat(64)}.page.tmp`), 'half');
  writeFileSync(join(directory, 'README'), 'not ours');
  expect([...createDiskSnapshot(directory).load()]).toEqual([]);
  expect(readdirSync(directory)).toEqual(['README']);
});

test('files are named by hashes, whatever the path, and readable by their owner only', async () => {
  const directory = makeDirectory();
  await fill(directory, ['/a/...%22/caf%C3%A9', '/fr/'], () => html('page'));
  for (const name of readdirSync(directory)) {
    expect(name).toMatch(/^[0-9a-f]{64}\.page$/);
    expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  }
});

test('the snapshot keeps to the bound in bytes, also when it is set lower at a restart', async () => {
  const directory = makeDirectory();
  const picture: Renderer = () =>
    new Response('x'.repeat(20_000), { headers: { 'content-type': 'image/webp' } });
  const snapshot = () => createDiskSnapshot(directory);
  const { get, stop } = await runCache(picture, { snapshot: snapshot(), maxBytes: 70_000 });
  for (const path of ['/a', '/b', '/c', '/d']) {
    const before = new Set(pageFiles(directory));
    await get(path);
    // File times are too coarse to tell apart what is written in one test.
    const written = pageFiles(directory).filter((name) => !before.has(name));
    for (const name of written) utimesSync(join(directory, name), 0, path.charCodeAt(1));
  }
  expect(pageFiles(directory)).toHaveLength(3);
  await stop();
  const restarted = await runCache(failing, { snapshot: snapshot(), maxBytes: 30_000 });
  expect(pageFiles(directory)).toHaveLength(1);
  expect((await restarted.get('/d')).headers['x-cache']).toBe('stale');
});

test('a disk that is full does not keep readers from their pages', async () => {
  const directory = makeDirectory();
  const { get, log } = await runCache(() => html('page'), {
    snapshot: {
      ...createDiskSnapshot(directory),
      save: () => {
        throw new Error('ENOSPC');
      },
    },
  });
  await get('/fr/');
  expect((await get('/fr/')).headers['x-cache']).toBe('hit');
  expect(log).toHaveBeenCalledWith('snapshot-save-failed', { error: 'ENOSPC' });
});

test('the content version outlives a restart', async () => {
  const directory = makeDirectory();
  const { cache } = await runCache(() => html(''), { snapshot: createDiskSnapshot(directory) });
  expect(cache.versions.known()).toBeNull();
  cache.versions.reset(41);
  cache.versions.record(42);
  const restarted = await runCache(() => html(''), { snapshot: createDiskSnapshot(directory) });
  expect(restarted.cache.versions.known()).toBe(42);
  writeFileSync(join(directory, 'content-version'), 'nonsense');
  expect(createDiskSnapshot(directory).readVersion()).toBeNull();
});
