import { brotliCompressSync, constants } from 'node:zlib';
import { type Language, languages } from '@duo/domain/languages/languages';
import { checkHtml } from '../support/check-html.ts';
import { listPages } from '../support/every-page.ts';
import { inspectPage } from '../support/inspect-page.ts';
import { expect, test } from '../support/test.ts';

const maxFirstBytes = 14_600;

function headerBytes(response: Response): number {
  return [...response.headers].reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    20,
  );
}

test('every page is there in three languages', async ({ siteUrl }) => {
  const pages = await listPages(siteUrl);
  const counts = languages.map(
    (language) => pages.filter((page) => page.language === language).length,
  );
  // 14 pages, 4 branches, and the stories; one of those is withdrawn by another journey.
  expect(counts[0]).toBeGreaterThanOrEqual(22);
  expect(new Set(counts).size).toBe(1);
  for (const { url, language } of pages) {
    const response = await fetch(url);
    expect(response.status, url).toBe(200);
    expect(await response.text()).toContain(`<html lang="${language}"`);
  }
});

test('the first bytes of every page, with its style and its headers, fit in 14,600', async ({
  siteUrl,
}) => {
  const over: string[] = [];
  for (const { url } of await listPages(siteUrl)) {
    const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding'), url).toBe('br');
    const body = Buffer.from(await response.text());
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const bytes = headerBytes(response) + brotliCompressSync(body, { params }).length;
    if (bytes > maxFirstBytes) over.push(`${url}: ${bytes}`);
  }
  expect(over).toEqual([]);
});

test('no page has a script, an inline style attribute, or a request to anybody else', async ({
  page,
  siteUrl,
}) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) strangers.push(request.url());
  });
  for (const { url } of await listPages(siteUrl)) {
    const html = await (await fetch(url)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !tag.includes('application/ld+json'))).toEqual([]);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    await page.goto(url, { waitUntil: 'load' });
  }
  expect(strangers).toEqual([]);
});

test('every link on every page leads somewhere', async ({ siteUrl }) => {
  const seen = new Map<string, string>();
  for (const { url } of await listPages(siteUrl)) {
    const html = await (await fetch(url)).text();
    for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      if (href && !seen.has(href)) seen.set(href, url);
    }
  }
  const broken: string[] = [];
  for (const [href, from] of seen) {
    const response = await fetch(`${siteUrl}${href.replaceAll('&amp;', '&')}`);
    if (response.status !== 200) broken.push(`${href} on ${from}: ${response.status}`);
    await response.arrayBuffer();
  }
  expect(broken).toEqual([]);
});

test('the HTML checker finds nothing on any page', async ({ siteUrl }) => {
  const found: string[] = [];
  for (const { url } of await listPages(siteUrl)) {
    found.push(...(await checkHtml(await (await fetch(url)).text(), url)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on any page', async ({ browser, siteUrl }) => {
  test.setTimeout(300_000);
  const pages = await listPages(siteUrl);
  const inspect = async (language: Language) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const found: string[] = [];
    for (const { url } of pages.filter((one) => one.language === language)) {
      await page.goto(url);
      found.push(...(await inspectPage(page, url)));
    }
    await context.close();
    return found;
  };
  // Side by side: axe keeps the page that it looks at busy, and each of these has a process of its own.
  const found = await Promise.all(languages.map(inspect));
  expect(found.flat()).toEqual([]);
});

test('with the largest text no page scrolls sideways at 320 px, nor at 1280 px twice as large', async ({
  page,
  siteUrl,
}) => {
  test.setTimeout(180_000);
  await page.goto(`${siteUrl}/fr`);
  await page.locator('form[action*="text-size"] button').last().click();
  await expect.poll(() => page.context().cookies()).toHaveLength(1);
  const wide: string[] = [];
  for (const { url } of await listPages(siteUrl)) {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(url);
    const narrow = await page.evaluate(() => document.documentElement.scrollWidth);
    if (narrow > 320) wide.push(`${url}: ${narrow} at 320`);
    await page.setViewportSize({ width: 640, height: 700 });
    const zoomed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (zoomed > 640) wide.push(`${url}: ${zoomed} at 200 %`);
  }
  expect(wide).toEqual([]);
});
