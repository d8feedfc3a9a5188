import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { applicationOf, browseWith, shownAMinuteAgo, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const path = '/fr/devenir-mentor';
const yes = { age: 'yes', city: '2', time: 'yes', language: 'yes' };

test('four times yes leads through signing in straight to the application, with the city answered', async () => {
  const browser = createBrowser(portal.base);
  const signIn = await browser.send(await browser.open(path), path, yes);
  expect(signIn.path).toBe('/fr/se-connecter?to=application');
  expect(signIn.html).toContain('Oui, vous pouvez devenir mentor');
  expect(decodeURIComponent(browser.cookies.get('city') ?? '')).not.toContain('2,');
  const stamp = shownAMinuteAgo(signIn.form('/fr/se-connecter').stamp ?? '');
  const fields = { email: 'yes@x.be', stamp };
  const code = await browser.send(signIn, '/fr/se-connecter', fields);
  const page = await browser.send(code, '/fr/se-connecter/code', { code: '123456' });
  expect(page.path).toBe('/fr/ma-candidature?welcome=1');
  await browser.send(page, '/fr/ma-candidature', { act: 'begin' });
  expect(applicationOf(portal, 'yes@x.be').answers.branch?.value).toEqual({ branch: '2' });
  expect([...browser.cookies.keys()]).toEqual(['session']);
});

test('who is signed in already comes to the application at once', async () => {
  const browser = browseWith(portal, 'in@x.be', null);
  const page = await browser.send(await browser.open(path), path, yes);
  expect(page.path).toBe('/fr/ma-candidature');
});

test.each([
  [{ age: 'no' }, 'Nos mentors ont 50 ans ou plus'],
  [{ city: 'other' }, 'Nous n’avons pas encore d’équipe près de chez vous'],
  [{ time: 'no' }, 'environ deux heures par semaine pendant six mois'],
  [{ language: 'no' }, 'en français, en néerlandais ou en anglais'],
])('%j is a kind no that says why, and what else one can do', async (given, words) => {
  const browser = createBrowser(portal.base);
  const page = await browser.send(await browser.open(path), path, { ...yes, ...given });
  expect(page.status).toBe(200);
  expect(page.html).toContain(words);
  expect(page.html).toContain('Vous pouvez nous aider autrement');
  expect(page.html).toContain('href="tel:+3222030231"');
  expect(browser.cookies.size).toBe(0);
  const changing = await browser.send(page, path, { show: 'form' });
  expect(changing.form(path)).toMatchObject({ ...yes, ...given });
});

test('the kind no can be read in another language', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.send(await browser.open(path), path, { ...yes, age: 'no' });
  const dutch = await browser.post('/nl/mentor-worden', { ...page.form(path), show: 'nl' });
  expect(dutch.html).toContain('Nu niet, maar dank u');
});

test('a question without an answer is said, and the other answers stay', async () => {
  const browser = createBrowser(portal.base);
  const page = await browser.send(await browser.open(path), path, { age: 'yes', city: '4' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('<a href="#time">');
  expect(page.html).toContain('<a href="#language">');
  expect(page.html).not.toContain('<a href="#age">');
  expect(page.form(path)).toMatchObject({ age: 'yes', city: '4' });
  const dutch = await browser.post('/nl/mentor-worden', { ...page.form(path), show: 'nl' });
  expect(dutch.form('/nl/mentor-worden')).toMatchObject({ age: 'yes', city: '4' });
});

test('without the CMS the check says that it is not there', async () => {
  const browser = createBrowser(portal.base);
  const page = await withoutCms(portal, () => browser.open(path));
  expect(page.status).toBe(503);
  expect(page.html).toContain('href="tel:+3222030231"');
});
