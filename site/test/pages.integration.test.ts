import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSite, type TestSite } from './support/test-site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
});

afterAll(() => site.stop());

const firstAnswerBytes = 14_600;

const pages = [
  '/fr',
  '/nl',
  '/en',
  '/fr/projet',
  '/nl/project',
  '/en/project',
  '/fr/devenir-mentor',
  '/nl/questions',
  '/fr/histoires/emad',
  '/en/stories/emad',
  '/nl/steden/brussel',
  '/fr/rien',
];

test.each(pages)(
  '%s runs no script, loads nothing from elsewhere and fits the first answer',
  async (path) => {
    const response = await site.ask(path);
    const html = await response.text();
    expect(html.match(/<script(?![^>]*type="application\/ld\+json")/g)).toBeNull();
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/(?:src|srcset)="(?!\/)/);
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-/);
    const headerBytes = [...response.headers].reduce(
      (sum, [name, value]) => sum + name.length + value.length + 4,
      'HTTP/1.1 200 OK\r\n\r\n'.length,
    );
    const bytes = brotliCompressSync(html).length + headerBytes;
    expect(bytes, `${path} takes ${bytes} bytes`).toBeLessThanOrEqual(firstAnswerBytes);
  },
);

test('an address that moved leads to the new one for good', async () => {
  const response = await site.ask('/fr/le-projet');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/fr/projet');
});

test.each([
  ['/FR/Projet/', '/fr/projet'],
  ['/nl/', '/nl'],
])('%s leads to its canonical spelling %s', async (path, location) => {
  const response = await site.ask(path);
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(location);
});

test.each([
  ['/nl/niets', 'fr', 'nl', 'Deze pagina bestaat niet'],
  ['/de/seite', 'en-GB,en;q=0.9', 'en', 'This page does not exist'],
  ['/wp-login.php', 'de', 'fr', 'Cette page n’existe pas'],
])('%s asked for in %s is missing in %s', async (path, acceptLanguage, language, title) => {
  const response = await site.ask(path, { 'accept-language': acceptLanguage });
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain(`<html lang="${language}"`);
  expect(html).toContain(title);
  expect(html).toContain('href="tel:+3222030231"');
});

test('a page that can not be drawn is a 500 in its language, with a way out, and is not kept', async () => {
  for (const _time of [1, 2]) {
    const response = await site.ask('/en/broken');
    expect(response.status).toBe(500);
    expect(response.headers.get('x-cache')).not.toBe('hit');
    const html = await response.text();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Something went wrong');
    expect(html).toContain('href="tel:+3222030231"');
  }
});

test('a page that is not translated says so in the language of the reader, around the original', async () => {
  const html = await (await site.ask('/nl/questions')).text();
  expect(html).toContain('<html lang="nl" dir="ltr">');
  expect(html).toContain(
    'Deze pagina bestaat nog niet in het Nederlands. U leest ze hier in het Frans.',
  );
  expect(html).toContain('<div class="content" lang="fr" dir="ltr">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<link rel="canonical" href="${site.base}/fr/questions">`);
  expect(html).not.toContain('rel="alternate"');
  expect(html).toContain('name="path" value="/nl/questions"');
});

test('the sitemap, the robots file and the pictures for sharing are served', async () => {
  expect(await (await site.ask('/sitemap.xml')).text()).toContain(
    `<loc>${site.base}/nl/word-mentor</loc>`,
  );
  expect(await (await site.ask('/robots.txt')).text()).toContain(
    `Sitemap: ${site.base}/sitemap.xml`,
  );
  const picture = await site.ask('/og/fr/projet.png');
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await site.ask('/og/fr/rien.png')).status).toBe(404);
});
