import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { signIn } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

function accountOf(email: string) {
  return portal.cms.state.accounts.find((account) => account.email === email);
}

test('a consent is given and withdrawn, each with one button', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'consent@x.be');
  const page = await browser.open('/fr/mes-donnees');
  expect(page.html).toContain('nous considérons que c’est non');
  const given = await browser.send(page, '/fr/mes-donnees', { granted: 'yes' }, 1);
  expect(accountOf('consent@x.be')?.consents.get('news')).toBe(true);
  expect(given.html).toContain('Vous avez dit oui le 23 novembre 2026');
  await browser.send(given, '/fr/mes-donnees', { granted: 'no' }, 1);
  expect(accountOf('consent@x.be')?.consents.get('news')).toBe(false);
});

test('the consents of an application are there once they were decided on, and one says that it withdraws it', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'decided@x.be');
  const before = await browser.open('/fr/mes-donnees');
  expect(before.html).not.toContain('La lecture de votre candidature');
  const consents = accountOf('decided@x.be')?.consents;
  consents?.set('selection', true).set('matching', true);
  const page = await browser.open('/fr/mes-donnees');
  expect(page.html).toContain('votre candidature en cours est retirée elle aussi');
  expect(page.html).toContain('Retirer mon accord et ma candidature');
  const withdrawn = await browser.send(page, '/fr/mes-donnees', { granted: 'no' }, 4);
  expect(consents?.get('selection')).toBe(false);
  expect(withdrawn.html).not.toContain('value="selection"');
  expect(withdrawn.html).toContain('value="matching"');
});

test.each<Record<string, string>>([
  { language: 'xx' },
  { purpose: 'profit', granted: 'yes' },
  { purpose: 'news', granted: 'perhaps' },
])('the choice %j changes nothing, and says so', async (fields) => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'odd@x.be');
  const { stamp = '' } = (await browser.open('/fr/mes-donnees')).form('/fr/mes-donnees');
  const page = await browser.post('/fr/mes-donnees', { stamp, ...fields });
  expect(page.html).toContain('Rien n’a été changé');
});

test('what is kept after an erasure is said before, with why and for how long', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'kept@x.be');
  for (const path of ['/en/my-data', '/en/my-data/erase']) {
    const { html } = await browser.open(path);
    expect(html).toContain('without your name or their content: 2 years');
    expect(html).toContain('because we must be able to show it');
  }
});

test('the copy is a JSON file with a name of its own, kept by no cache', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'copy@x.be');
  const page = await browser.open('/fr/mes-donnees/copie');
  expect(JSON.parse(page.html)).toMatchObject({ account: { email: 'copy@x.be' } });
  expect(page.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(page.headers.get('content-disposition')).toMatch(/^attachment; filename="duo-\d{4}/);
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('a new address is taken when its code is confirmed', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'old@x.be');
  const path = '/fr/mes-donnees/e-mail';
  const asked = await browser.send(await browser.open(path), path, { email: 'New@x.be ' });
  expect(accountOf('old@x.be')).toBeDefined();
  const wrong = await browser.send(asked, `${path}/code`, { code: '000000' });
  expect(wrong.html).toContain('Il reste 4 essais');
  const done = await browser.send(wrong, `${path}/code`, { code: '123456' });
  expect(done.html).toContain('Votre adresse est changée');
  expect(accountOf('new@x.be')).toBeDefined();
});

test('an erasure asks for a clear yes, and pressing twice says the same', async () => {
  const browser = createBrowser(portal.base);
  const path = '/fr/mes-donnees/effacer';
  await signIn(browser, 'erase@x.be');
  const form = await browser.open(path);
  const refused = await browser.send(form, path);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('<a href="#confirmed">');
  expect(accountOf('erase@x.be')).toBeDefined();
  const erased = await browser.send(refused, path, { confirmed: 'yes' });
  expect(erased.path).toBe('/fr/donnees-effacees');
  expect(accountOf('erase@x.be')).toBeUndefined();
  expect([...browser.cookies.keys()]).toEqual([]);
  expect((await browser.send(refused, path, { confirmed: 'yes' })).path).toBe(
    '/fr/donnees-effacees',
  );
  expect((await browser.open('/fr')).path).toBe('/fr/se-connecter');
});

test('a session of the list is ended alone, and all of them together', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'devices@x.be');
  portal.cms.signIn('devices@x.be');
  const list = await browser.open('/fr/mes-appareils');
  const [here, there] = ['cet appareil', 'Safari, iPhone'].map((words) =>
    list.html.lastIndexOf(words),
  );
  expect(here).toBeLessThan(there ?? 0);
  const one = await browser.send(list, '/fr/mes-appareils', { id: 's2' });
  expect(accountOf('devices@x.be')?.sessions.size).toBe(1);
  expect(one.html).not.toContain('Safari, iPhone');
  portal.cms.signIn('devices@x.be');
  const again = await browser.open('/fr/mes-appareils');
  const everywhere = await browser.send(again, '/fr/mes-appareils', { id: 'all' });
  expect(everywhere.html).toContain('Il est fermé partout');
  expect(accountOf('devices@x.be')?.sessions.size).toBe(0);
});
