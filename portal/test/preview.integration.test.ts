import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { withoutCms } from './support/journeys.ts';
import { cmsPublicUrl, startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const preview = (lesson: string) => `/preview?ticket=ticket-of-${lesson}`;

test('a draft is shown in its language, framed by the CMS alone, and kept by nobody', async () => {
  const page = await createBrowser(portal.base).open(preview('ecouter'));
  expect(page.status).toBe(200);
  expect(page.html).toContain('<html lang="nl"');
  expect(page.html).toContain('Voorbeeld van het concept');
  expect(page.html).toContain('Écouter vraiment');
  expect(page.html).toContain(`data-cms="${cmsPublicUrl}"`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`frame-ancestors ${cmsPublicUrl}`);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const script = /src="(\/_astro\/preview\.[\w-]+\.js)"/.exec(page.html)?.[1] ?? '';
  expect(await (await fetch(portal.base + script)).text()).toContain('payload-live-preview');
});

test('a preview lets nothing be handed in, and has nothing that only a learner has', async () => {
  const { html } = await createBrowser(portal.base).open(preview('questions'));
  expect(html.match(/<button[^>]*name="act"[^>]*disabled/g)).toHaveLength(2);
  expect(html).toContain('kan niets ingediend of bewaard worden');
  expect(html).not.toMatch(/value="(?:finish|note|ask|feedback)"/);
  expect(html).not.toContain('/nl/tot-ziens');
});

test('a scenario can be walked in a preview, in its address alone', async () => {
  const browser = createBrowser(portal.base);
  const start = await browser.open(preview('reflechir'));
  expect(start.html).toMatch(/<form method="get" action="\/preview" target="_self">/);
  expect(start.html).toContain('Votre mentee ne dit rien.');
  const begun = `${preview('reflechir')}&scenario=sce1`;
  expect((await browser.open(`${begun}&choice=w1`)).html).toContain('Elle sourit.');
  const walked = `${begun}&path=w1`;
  expect((await browser.open(`${walked}&choice=w3`)).html).toContain('Elle raconte.');
  for (const act of ['back', 'restart']) {
    const { html } = await browser.open(`${walked}&act=${act}`);
    expect(html).toContain('Votre mentee ne dit rien.');
  }
  expect((await browser.open(`${walked}&choice=x`)).html).toContain('Votre mentee ne dit rien.');
});

test('without a valid ticket there is no preview, no frame and no script', async () => {
  for (const path of ['/preview', '/preview?ticket=forged']) {
    const page = await createBrowser(portal.base).open(path);
    expect(page.status).toBe(403);
    expect(page.html).toContain('Cet aperçu n’est plus valable');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(page.html).not.toContain('data-cms');
  }
});

test('a ticket opens a preview whoever is signed in, and is never sent with a session', async () => {
  const browser = createBrowser(portal.base);
  browser.cookies.set('session', 'an-old-session-0123456789');
  expect((await browser.open(preview('accord'))).status).toBe(200);
  expect(portal.cms.asked.at(-1)?.headers.authorization).toBeUndefined();
  expect(browser.cookies.get('session')).toBe('an-old-session-0123456789');
});

test('a preview answers readings only, and without the CMS says so', async () => {
  const posted = await fetch(portal.base + preview('accord'), { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const browser = createBrowser(portal.base);
  const page = await withoutCms(portal, () => browser.open(preview('accord')));
  expect(page.status).toBe(503);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
