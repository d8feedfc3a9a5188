import { afterEach, beforeEach, expect, test } from 'vitest';
import { purgeKey } from './support/purge-key.ts';
import { cmsPublicUrl, startTestSite, type TestSite } from './support/test-site.ts';

let site: TestSite;

beforeEach(async () => {
  site = await startTestSite();
});

afterEach(() => site.stop());

test('a page is rendered once, whoever reads it, and again after a purge of what it was made from', async () => {
  const reads = () =>
    site.cms.asked.filter((path) => path.startsWith('/api/published/page')).length;
  await site.ask('/fr', { cookie: 'text-size=large', 'accept-language': 'nl' });
  const again = await site.ask('/fr');
  expect(again.headers.get('x-cache')).toBe('hit');
  expect(again.headers.get('cache-tag')).toBeNull();
  expect(reads()).toBe(1);
  const purge = await fetch(`${site.base}/purge`, {
    method: 'POST',
    headers: { authorization: `Bearer ${purgeKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 1, tags: ['pages/1'] }),
  });
  expect(purge.status).toBe(204);
  expect((await site.ask('/fr')).headers.get('x-cache')).toBe('miss');
  expect(reads()).toBe(2);
});

test('without the CMS what was read stays readable, pictures too, even after a restart', async () => {
  for (const path of ['/fr', '/media/table-480.webp'])
    expect((await site.ask(path)).status).toBe(200);
  await site.cms.close();
  await site.restart();
  for (const path of ['/fr', '/media/table-480.webp']) {
    const response = await site.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-cache')).toBe('stale');
  }
  const never = await site.ask('/nl/project');
  expect(never.status).toBe(503);
  expect(await never.text()).toContain('Deze pagina is even niet beschikbaar');
});

test('a preview is rendered anew each time, framed by the CMS alone, and kept by nobody', async () => {
  for (const _time of [1, 2]) {
    const response = await site.ask('/preview?ticket=good');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${cmsPublicUrl}`,
    );
    expect(await response.text()).toMatch(
      new RegExp(`src="/_astro/preview\\.[\\w-]+\\.js" data-cms="${cmsPublicUrl}"`),
    );
  }
  expect(site.cms.asked.filter((path) => path.includes('preview'))).toHaveLength(2);
});

test('a picture that a preview alone shows is asked for anew each time, and kept by nobody', async () => {
  for (const _time of [1, 2]) {
    const response = await site.ask('/media/draft.7.mno.c2lnbmVk.table-480.webp');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(response.headers.get('cache-control')).toContain('no-store');
  }
  expect(site.cms.asked.filter((path) => path.includes('draft.7'))).toHaveLength(2);
});

test('without a valid ticket there is no preview, no frame and no script', async () => {
  for (const path of ['/preview', '/preview?ticket=forged']) {
    const response = await site.ask(path);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toMatch(/preview\.[\w-]+\.js/);
  }
});

test.each([
  ['/refused/fr/200', 404],
  ['/_image?href=/favicon.svg', 404],
  ['/media/..%2f..%2fetc%2fpasswd', 400],
  ['/media/page.html', 404],
  ['/fr/%00', 400],
  ['/fr/%E0%A4%A', 400],
  [`/fr/${'x'.repeat(4_000)}`, 404],
] as const)('%s is answered by %i', async (path, status) => {
  expect((await site.ask(path)).status).toBe(status);
  expect((await site.ask('/fr')).status).toBe(200);
});

test('a form from another site is refused with a page that explains', async () => {
  const response = await fetch(`${site.base}/reader/text-size`, {
    method: 'POST',
    headers: {
      origin: 'https://elsewhere.example',
      'accept-language': 'en',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'size=large',
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toContain('This request was refused');
});

test('a page takes no other method than reading', async () => {
  const response = await fetch(`${site.base}/fr`, { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('each request is logged once, with an id of our own and nothing of the reader', async () => {
  const answer = await site.ask('/fr?email=someone@example.org', { 'x-request-id': 'forged' });
  await answer.text();
  const lines = () => site.logged.filter(({ path }) => path === '/fr');
  await expect.poll(() => lines().length).toBe(1);
  expect(lines()[0]).toMatchObject({ method: 'GET', status: 200 });
  expect(lines()[0]?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(site.logged)).not.toMatch(/forged|someone|127\.0\.0\.1/);
});

test('fonts never change under their name', async () => {
  const html = await (await site.ask('/fr')).text();
  const font = /rel="preload" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const response = await site.ask(font);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('health says that the site lives and is ready', async () => {
  expect((await site.ask('/health/live')).status).toBe(200);
  expect(await (await site.ask('/health/ready')).json()).toMatchObject({ status: 'ready' });
});
