import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

test('a fault of ours is a 500 in the language of the reader, with a way out, and the next request works', async () => {
  // Astro tells the operator of it by itself.
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const browser = createBrowser(portal.base);
  browser.cookies.set('session', portal.cms.signIn('anne@x.be'));
  portal.cms.state.instead.set('/api/portal/application', { status: 400, body: {} });
  const page = await browser.open('/nl');
  expect(page.status).toBe(500);
  expect(page.html).toContain('Er ging iets mis');
  expect(page.html).toContain('href="tel:+3222030231"');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await browser.open('/nl')).status).toBe(200);
  told.mockRestore();
});
