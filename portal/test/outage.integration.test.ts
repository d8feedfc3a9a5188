import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealRefusedPost } from '../src/sealing/refused-post.ts';
import { createSeals } from '../src/sealing/seals.ts';
import { createBrowser } from './support/browser.ts';
import { askForCode, signIn } from './support/journeys.ts';
import { portalKey, startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

async function withoutCms<T>(work: () => Promise<T>): Promise<T> {
  await portal.cms.down();
  try {
    return await work();
  } finally {
    await portal.cms.up();
  }
}

test.each([
  ['/fr', 'Votre espace ne répond pas pour l’instant'],
  ['/nl/mijn-gegevens', 'Uw ruimte is even niet bereikbaar'],
  ['/en/my-devices', 'Your space is not answering just now'],
  ['/fr/mes-donnees/copie', 'Votre espace ne répond pas pour l’instant'],
])('%s says honestly that it is not there, with a number to call', async (path, words) => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'reader@x.be');
  const page = await withoutCms(() => browser.open(path));
  expect(page.status).toBe(503);
  expect(page.html).toContain(words);
  expect(page.html).toContain('href="tel:+3222030231"');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await browser.open(path)).status).toBe(200);
});

test('the address comes back with the form, and the second press goes through', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.open('/fr/se-connecter');
  const kept = await withoutCms(() => askForCode(browser, page, 'kept@x.be'));
  expect(kept.status).toBe(503);
  expect(kept.title).toMatch(/^Erreur/);
  expect(kept.html).toContain('Rien n’a été envoyé');
  expect(kept.form('/fr/se-connecter').email).toBe('kept@x.be');
  expect((await browser.send(kept, '/fr/se-connecter')).path).toBe('/fr/se-connecter/code');
});

test('the code comes back with the form, and the second press signs in', async () => {
  const browser = createBrowser(portal.base);
  const asked = await askForCode(browser, await browser.open('/fr/se-connecter'), 'code@x.be');
  const kept = await withoutCms(() =>
    browser.send(asked, '/fr/se-connecter/code', { code: '123456' }),
  );
  expect(kept.status).toBe(503);
  expect(kept.form('/fr/se-connecter/code').code).toBe('123456');
  expect((await browser.send(kept, '/fr/se-connecter/code')).path).toBe('/fr?welcome=1');
});

test('the link keeps its token', async () => {
  const browser = createBrowser(portal.base);
  await askForCode(browser, await browser.open('/fr/se-connecter'), 'token@x.be');
  const token = portal.cms.state.asked.at(-1)?.token;
  const page = await browser.open(`/fr/se-connecter/lien?token=${token}`);
  const kept = await withoutCms(() => browser.send(page, '/fr/se-connecter/lien'));
  expect(kept.status).toBe(503);
  expect((await browser.send(kept, '/fr/se-connecter/lien')).path).toBe('/fr?welcome=1');
});

test('a new address comes back with the form', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'address@x.be');
  const path = '/fr/mes-donnees/e-mail';
  const form = await browser.open(path);
  const kept = await withoutCms(() => browser.send(form, path, { email: 'next@x.be' }));
  expect(kept.status).toBe(503);
  expect(kept.form(path).email).toBe('next@x.be');
  const code = await browser.send(kept, path);
  const codePath = '/fr/mes-donnees/e-mail/code';
  const keptCode = await withoutCms(() => browser.send(code, codePath, { code: '123 456' }));
  expect(keptCode.status).toBe(503);
  expect(keptCode.form(codePath)).toMatchObject({ email: 'next@x.be', code: '123 456' });
  expect((await browser.send(keptCode, codePath)).html).toContain('Votre adresse est changée');
});

test('a choice that could not be saved is offered again with one button', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'choice@x.be');
  const path = '/fr/mes-donnees';
  const page = await browser.open(path);
  const kept = await withoutCms(() => browser.send(page, path, { language: 'en' }));
  expect(kept.status).toBe(503);
  expect((await browser.send(kept, path)).path).toBe('/fr/mes-donnees?saved=1');
  const account = portal.cms.state.accounts.find(({ email }) => email === 'choice@x.be');
  expect(account?.language).toBe('en');
});

test('a session that could not be ended is offered again, and so is an erasure', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'end@x.be');
  portal.cms.signIn('end@x.be');
  const list = await browser.open('/fr/mes-appareils');
  const kept = await withoutCms(() => browser.send(list, '/fr/mes-appareils', { id: 's2' }));
  expect(kept.html).toContain('value="s2"');
  const ended = await browser.send(kept, '/fr/mes-appareils', { id: 's2' });
  expect(ended.html).toContain('La session est fermée');
  const erase = await browser.open('/fr/mes-donnees/effacer');
  const confirmed = { confirmed: 'yes' };
  const unerased = await withoutCms(() =>
    browser.send(erase, '/fr/mes-donnees/effacer', confirmed),
  );
  expect(unerased.form('/fr/mes-donnees/effacer').confirmed).toBe('yes');
  expect((await browser.send(unerased, '/fr/mes-donnees/effacer')).path).toBe(
    '/fr/donnees-effacees',
  );
});

test('nobody is told to be signed out who is not', async () => {
  const browser = createBrowser(portal.base);
  const home = await signIn(browser, 'still@x.be');
  const page = await withoutCms(() => browser.send(home, '/fr/au-revoir'));
  expect(page.status).toBe(503);
  expect(page.html).toContain('Votre espace est encore ouvert');
  expect(browser.cookies.has('session')).toBe(true);
  expect((await browser.send(page, '/fr/au-revoir')).html).toContain('Votre espace est fermé');
});

test('what comes back from a lost session is offered once more when the CMS goes at that moment', async () => {
  const browser = createBrowser(portal.base);
  await signIn(browser, 'unlucky@x.be');
  const { id } = portal.cms.state.accounts.at(-1) ?? { id: 0 };
  const typed = new URLSearchParams({ email: 'typed@x.be' });
  const post = sealRefusedPost(createSeals(portalKey), `${id}`, typed);
  const path = '/fr/mes-donnees/e-mail';
  const kept = await withoutCms(() => browser.post(path, { post }));
  expect(kept.status).toBe(503);
  expect(kept.html).toContain('Rien n’est perdu');
  const back = await browser.send(kept, path);
  expect(back.form(path).email).toBe('typed@x.be');
});
