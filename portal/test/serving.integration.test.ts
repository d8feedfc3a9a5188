import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isVouched } from '../../packages/config/src/portal-signature.ts';
import { createBrowser } from './support/browser.ts';
import { fillIn, giveApplication, makeApplication } from './support/fake-application.ts';
import { askForCode, signIn } from './support/journeys.ts';
import { portalKey, startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const email = 'anne@x.be';

test.each<Record<string, string>>([
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('a form from elsewhere, %j, is refused with a page that explains', async (headers) => {
  const browser = createBrowser(portal.base);
  const before = portal.cms.asked.length;
  const page = await browser.post('/nl/aanmelden', { email }, headers);
  expect(page.status).toBe(403);
  expect(page.html).toContain('<html lang="nl"');
  expect(page.html).toContain('Het kwam van een andere site dan de onze');
  expect(portal.cms.asked).toHaveLength(before);
});

test('a form of our own page passes', async () => {
  const browser = createBrowser(portal.base);
  const headers = { origin: portal.base, 'sec-fetch-site': 'same-origin' };
  expect((await browser.post('/fr/se-connecter', { email: 'x' }, headers)).status).toBe(422);
});

test.each([
  ['POST', '/fr', 405],
  ['POST', '/fr/cookies', 405],
  ['POST', '/fr/ma-candidature/envoyee', 405],
  ['GET', '/fr/rien', 404],
  ['GET', '/de/anmelden', 404],
  ['GET', '/fr/../etc', 404],
  ['GET', '/refused/fr/403', 404],
] as const)('%s %s is answered by %i', async (method, path, status) => {
  const response = await fetch(portal.base + path, { method, redirect: 'manual' });
  expect(response.status).toBe(status);
});

test.each([
  ['text/plain', 'x', 415],
  ['application/json', '{}', 415],
  ['application/x-www-form-urlencoded', `email=${'x'.repeat(300_000)}`, 413],
] as const)(
  'a body of %s that is not a form, or too long, is refused',
  async (type, body, status) => {
    const response = await fetch(`${portal.base}/fr/se-connecter`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<html lang="fr"');
  },
);

test('another spelling of an address leads to the one that is ours, with what it needs', async () => {
  const response = await fetch(`${portal.base}/FR/Se-Connecter/?to=sessions`, {
    redirect: 'manual',
  });
  expect(response.headers.get('location')).toBe('/fr/se-connecter?to=sessions');
});

test('an unknown host is refused', async () => {
  const { port } = new URL(portal.base);
  const status = await new Promise((resolve, reject) => {
    const asking = request({ port, path: '/fr', headers: { host: 'evil.example' } }, (response) => {
      resolve(response.resume().statusCode);
    });
    asking.on('error', reject).end();
  });
  expect(status).toBe(421);
});

test('each page asks the CMS once', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'once@x.be');
  const application = giveApplication(portal.cms, 'once@x.be', makeApplication());
  fillIn(application);
  const paths = [
    '/fr',
    '/nl/mijn-gegevens',
    '/en/my-devices',
    '/fr/mes-donnees/effacer',
    '/fr/ma-candidature',
    '/nl/mijn-kandidatuur/stad',
    '/en/my-application/check-answers',
    '/fr/ma-candidature/retirer',
    '/fr/devenir-mentor',
  ];
  for (const path of paths) {
    const before = portal.cms.asked.length;
    expect((await browser.open(path)).status).toBe(200);
    expect(portal.cms.asked.length - before, path).toBe(1);
  }
});

test('the CMS learns whom it answers by a signature that holds, whatever the client says', async () => {
  const browser = createBrowser(portal.base);
  await browser.open('/fr/se-connecter');
  const page = await browser.open('/fr/se-connecter');
  await askForCode(browser, page, 'signed@x.be');
  const headers: Record<string, unknown> = { ...portal.cms.asked.at(-1)?.headers };
  const said = {
    requestId: String(headers['x-request-id']),
    clientAddress: String(headers['x-client-address']),
    timestampMs: Number(headers['x-portal-timestamp']),
    signature: String(headers['x-portal-signature']),
    nowMs: Date.now(),
  };
  expect(said.clientAddress).toBe('127.0.0.1');
  expect(isVouched(portalKey, said)).toBe(true);
  expect(portal.logged.map((line) => line.requestId)).toContain(said.requestId);
});

test('a forged address is not passed on, a trusted proxy is believed', async () => {
  const proxied = await startTestPortal({ trustedProxies: ['127.0.0.1'] });
  try {
    for (const [one, address] of [
      [portal, '127.0.0.1'],
      [proxied, '192.0.2.7'],
    ] as const) {
      const browser = createBrowser(one.base);
      browser.cookies.set('session', one.cms.signIn('proxy@x.be'));
      const page = await browser.open('/fr/mes-donnees');
      const forged = { 'x-forwarded-for': '203.0.113.9, 192.0.2.7', 'x-client-address': '9.9.9.9' };
      await browser.post('/fr/mes-donnees', page.form('/fr/mes-donnees'), forged);
      const saved = one.cms.asked.find(({ path }) => path === '/api/portal/language');
      expect(saved?.headers['x-client-address']).toBe(address);
    }
  } finally {
    await proxied.stop();
  }
});

test('the log has a line for each request, and nothing of a person', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'logged@x.be');
  const text = JSON.stringify(portal.logged);
  expect(text).toContain('"path":"/fr/se-connecter/code"');
  expect(text).not.toMatch(/logged@x\.be|123456|token=/);
});

test('larger text and another language take what was typed along', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter');
  const before = portal.cms.asked.length;
  const larger = await browser.send(page, '/fr/se-connecter', { email: 'half', size: 'large' });
  expect(larger.status).toBe(200);
  expect(browser.cookies.get('text-size')).toBe('large');
  expect(larger.form('/fr/se-connecter').email).toBe('half');
  const fields = { ...larger.form('/fr/se-connecter'), show: 'nl' };
  const dutch = await browser.post('/nl/aanmelden', fields);
  expect(dutch.html).toContain('<html lang="nl"');
  expect(dutch.form('/nl/aanmelden').email).toBe('half');
  expect(portal.cms.asked).toHaveLength(before);
});

test('in a form, Enter presses the button of the form', async () => {
  const { html } = await createBrowser(portal.base).open('/fr/se-connecter');
  const first = /<button[^>]*form="answers"[^>]*>/.exec(html)?.[0] ?? '';
  expect(first).not.toMatch(/name=|formaction=/);
});
