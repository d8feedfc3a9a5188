import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { portalPages, portalPath } from '@duo/domain/accounts/portal-addresses';
import { languages } from '@duo/domain/languages/languages';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createBrowser, type Page } from './support/browser.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

const scriptBytes = 75 * 1024;

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements, attributes and trailing whitespace its own way; none of it means anything.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A telephone number keeps its spaces together by style rather than by characters.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true } }],
});

let portal: TestPortal;
let browser: Browser;

beforeAll(async () => {
  portal = await startTestPortal();
  browser = createBrowser(portal.base);
  browser.cookies.set('session', portal.cms.signIn('anne@x.be'));
  portal.cms.signIn('anne@x.be');
});

afterAll(() => portal.stop());

const token = 'x'.repeat(43);
const withToken = (path: string) => (/(lien|link)$/.test(path) ? `${path}?token=${token}` : path);
const opened = portalPages.filter((page) => page !== 'export' && page !== 'changeEmailCode');
const addresses = languages.flatMap((language) =>
  opened.map((page) => withToken(portalPath(page, language))),
);

async function listFaults({ html, path }: Page): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
  );
}

function expectPrivate({ headers, html }: Page): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  if (!html.includes('<astro-island')) expect(policy).toContain("script-src 'none'");
  expect(html).not.toMatch(/ style="| on\w+="/);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
}

test.each(addresses)(
  '%s is private, keeps to its policy, and the checker finds nothing',
  async (path) => {
    const page = await browser.open(path);
    expect(page.status).toBe(200);
    expectPrivate(page);
    expect(await listFaults(page)).toEqual([]);
    expect(page.html).toContain('href="tel:+3222030231"');
    expect(page.html.match(/<h1/g)).toHaveLength(1);
  },
);

test('the sign-in pages and those with errors pass the checker, too', async () => {
  for (const language of languages) {
    const [signIn, code, link, email, erase] = (
      ['signIn', 'code', 'link', 'changeEmail', 'erase'] as const
    ).map((page) => portalPath(page, language)) as [string, string, string, string, string];
    const stranger = createBrowser(portal.base);
    const pages = [
      await stranger.open(signIn),
      await stranger.post(signIn, { email: 'x' }),
      await stranger.post(code, { email: 'anne@x.be', code: 'abc' }),
      await stranger.open(link),
      await stranger.open(`/${language}/nothing`),
      await stranger.post(signIn, {}, { origin: 'https://elsewhere.example' }),
    ];
    const form = await browser.open(email);
    pages.push(await browser.send(form, email, { email: 'x' }));
    const asked = await browser.send(form, email, { email: 'next@x.be' });
    pages.push(asked, await browser.send(asked, `${email}/code`, { code: '1' }));
    pages.push(await browser.send(await browser.open(erase), erase));
    for (const page of pages) {
      expectPrivate(page);
      expect(await listFaults(page)).toEqual([]);
    }
  }
});

test('no page loads more script than it may, and most load none', async () => {
  const weights = new Map<string, number>();
  for (const path of addresses) weights.set(path, await weighScripts(await browser.open(path)));
  for (const [path, bytes] of weights) expect(bytes, path).toBeLessThanOrEqual(scriptBytes);
  expect(weights.get('/fr')).toBe(0);
  expect(weights.get('/fr/mes-appareils')).toBeGreaterThan(0);
});

/** The bytes of all scripts that a page runs, each compressed as for the oldest of browsers: by gzip. */
async function weighScripts({ html }: Page): Promise<number> {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const loaded = new Set<string>();
  for (const [, path = ''] of html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)) {
    await collectImports(path, loaded);
  }
  const folder = join(import.meta.dirname, '../dist/client');
  const files = await Promise.all([...loaded].map((path) => readFile(join(folder, path), 'utf8')));
  return [...inline, ...files].reduce((sum, code) => sum + gzipSync(code).length, 0);
}

async function collectImports(path: string, loaded: Set<string>): Promise<void> {
  if (loaded.has(path)) return;
  loaded.add(path);
  const code = await (await fetch(portal.base + path)).text();
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    await collectImports(`/_astro/${name}`, loaded);
  }
}

test('built files are sent compressed and for ever, pages as they are', async () => {
  const folder = join(import.meta.dirname, '../dist/client/_astro');
  const name = (await readdir(folder)).find((file) => file.endsWith('.js')) ?? '';
  const headers = { 'accept-encoding': 'br' };
  const script = await fetch(`${portal.base}/_astro/${name}`, { headers });
  expect(script.headers.get('content-encoding')).toBe('br');
  expect(script.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(`${portal.base}/fr/se-connecter`, { headers });
  expect(page.headers.get('content-encoding')).toBeNull();
});
