import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createBrowser, type Page } from './support/browser.ts';
import { shownAMinuteAgo, signIn } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

const changeEmail = '/fr/mes-donnees/e-mail';
const signInPath = '/fr/se-connecter';

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

function endSessions(email: string): void {
  portal.cms.state.accounts.find((account) => account.email === email)?.sessions.clear();
}

/** Fills in the form for a new address, but sends it when the session has ended. */
async function sendTooLate(browser: Browser, email: string, typed: string): Promise<Page> {
  await signIn(browser, email);
  const form = await browser.open(changeEmail);
  endSessions(email);
  return browser.send(form, changeEmail, { email: typed });
}

/** Goes on from the sign-in page with an address, by the fake's code. */
async function signInFrom(browser: Browser, page: Page, email: string): Promise<Page> {
  const stamp = shownAMinuteAgo(page.form(signInPath).stamp ?? '');
  const asked = await browser.send(page, signInPath, { email, stamp });
  return browser.send(asked, '/fr/se-connecter/code', { code: '123456' });
}

test('a form whose session has ended comes back filled after signing in, and nothing was sent', async () => {
  const browser = createBrowser(portal.base);
  const page = await sendTooLate(browser, 'lost@x.be', 'new@x.be');
  expect(page.status).toBe(401);
  expect(page.html).toContain('Ce que vous aviez indiqué est gardé');
  expect(page.html).not.toContain('new@x.be');
  const back = await signInFrom(browser, page, 'lost@x.be');
  expect(back.path).toBe(changeEmail);
  expect(back.html).toContain('ce que vous aviez indiqué est revenu');
  expect(back.form(changeEmail).email).toBe('new@x.be');
  // Only the one that was refused.
  const asked = portal.cms.asked.filter(({ path }) => path === '/api/portal/email/ask');
  expect(asked).toHaveLength(1);
  const sent = await browser.send(back, changeEmail);
  expect(sent.html).toContain('Confirmez votre nouvelle adresse');
});

test('what was typed survives a wrong code and an outage on the way back', async () => {
  const browser = createBrowser(portal.base);
  const page = await sendTooLate(browser, 'way@x.be', 'kept@x.be');
  const stamp = shownAMinuteAgo(page.form(signInPath).stamp ?? '');
  await portal.cms.down();
  const outage = await browser.send(page, signInPath, { email: 'way@x.be', stamp });
  expect(outage.status).toBe(503);
  await portal.cms.up();
  const asked = await browser.send(outage, signInPath);
  const wrong = await browser.send(asked, '/fr/se-connecter/code', { code: '000000' });
  const again = await browser.send(wrong, '/fr/se-connecter/code', { again: '1' }, 1);
  const back = await browser.send(again, '/fr/se-connecter/code', { code: '123456' });
  expect(back.form(changeEmail).email).toBe('kept@x.be');
});

test('whoever else signs in then gets nothing of what was typed', async () => {
  const browser = createBrowser(portal.base);
  const page = await sendTooLate(browser, 'typed@x.be', 'secret@x.be');
  const back = await signInFrom(browser, page, 'other@x.be');
  expect(back.path).toBe(changeEmail);
  expect(back.html).not.toContain('secret@x.be');
  expect(back.form(changeEmail).email).toBe('');
});

test('a form that was shown to another volunteer does nothing', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'first@x.be');
  const form = await browser.open('/fr/mes-donnees');
  browser.cookies.clear();
  await signIn(browser, 'second@x.be');
  const page = await browser.send(form, '/fr/mes-donnees', { purpose: 'news', granted: 'yes' }, 1);
  expect(page.html).toContain('Rien n’a été changé');
  for (const account of portal.cms.state.accounts) expect(account.consents.size).toBe(0);
});

test('a new session of the same volunteer may go on with her form', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'same@x.be');
  const form = await browser.open('/fr/mes-donnees');
  browser.cookies.set('session', portal.cms.signIn('same@x.be'));
  const page = await browser.send(form, '/fr/mes-donnees', { language: 'nl' });
  expect(page.path).toBe('/fr/mes-donnees?saved=1');
});

test('a page that was asked for without a session is where signing in leads', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/mes-appareils');
  expect(page.path).toBe('/fr/se-connecter?to=sessions');
  const there = await signInFrom(browser, page, 'to@x.be');
  expect(there.path).toBe('/fr/mes-appareils?welcome=1');
});

test('a page of another site is nowhere to go', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter?to=https://elsewhere.example');
  expect(page.html).not.toContain('elsewhere');
});

test('a session that the CMS renews is kept in its place', async () => {
  const browser = createBrowser(portal.base);
  const home = await signIn(browser, 'renewed@x.be');
  expect(home.status).toBe(200);
  const renewed = { token: 'a-renewed-token-0123456789', expiresAt: '2099-01-01T00:00:00.000Z' };
  const volunteer = { id: 1, email: 'x@x.be', language: 'fr', createdAt: '2026-01-01T00:00:00Z' };
  const body = { volunteer, sessions: [], renewed };
  portal.cms.state.instead.set('/api/portal/sessions', { status: 200, body });
  await browser.open('/fr/mes-appareils');
  expect(browser.cookies.get('session')).toBe(renewed.token);
});
