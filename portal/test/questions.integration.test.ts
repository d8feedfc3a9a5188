import { type Question, questions } from '@duo/domain/applications/questions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionPath } from '../src/applications/question-pages.ts';
import { type Browser, createBrowser, type Page } from './support/browser.ts';
import {
  fillIn,
  makeApplication,
  makeSubmitted,
  validAnswers,
} from './support/fake-application.ts';
import { applicationOf, browseWith, shownAMinuteAgo } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const pathOf = (question: Question) => questionPath(question, 'fr', 'tasks');

/** Opens a question and sends its form with what is given. */
async function answer(browser: Browser, question: Question, given: object): Promise<Page> {
  const path = pathOf(question);
  return browser.send(await browser.open(path), path, { ...given });
}

test('all questions are answered one after the other without a script, and each is kept', async () => {
  const browser = browseWith(portal, 'all@x.be');
  for (const question of questions) {
    const page = await answer(browser, question, validAnswers[question]);
    expect(page.status, question).toBe(200);
    expect(applicationOf(portal, 'all@x.be').answers[question]?.value).toEqual(
      validAnswers[question],
    );
  }
  expect(applicationOf(portal, 'all@x.be').unanswered).toEqual([]);
});

test('an answer leads to the next question of its task, and the last one to the list of tasks', async () => {
  const browser = browseWith(portal, 'next@x.be');
  expect((await answer(browser, 'name', { name: 'Anne' })).path).toBe(pathOf('calledBy'));
  const list = await answer(browser, 'birthDate', validAnswers.birthDate);
  expect(list.path).toMatch(/^\/fr\/ma-candidature\?/);
});

test.each([...questions])('the answer to %s is there again on the way back', async (question) => {
  const application = makeApplication();
  fillIn(application);
  const browser = browseWith(portal, `back-${question}@x.be`, application);
  const page = await browser.open(pathOf(question));
  const shown = page.entries(pathOf(question)).filter(([name]) => name in validAnswers[question]);
  const given = Object.entries(validAnswers[question]).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
  );
  expect(shown).toEqual(given);
  expect(page.html).not.toContain('error-summary');
});

test('what is not valid is kept, said at its field, and does not hold anybody up', async () => {
  const browser = browseWith(portal, 'kept@x.be');
  const typed = { day: '31', month: '2', year: '1960' };
  const page = await answer(browser, 'birthDate', typed);
  expect(page.status).toBe(422);
  expect(page.title).toMatch(/^Erreur\s: /);
  expect(page.html).toContain('<a href="#day">');
  expect(page.html).toContain('aria-describedby="day-hint day-problem"');
  expect(page.form(pathOf('birthDate'))).toMatchObject(typed);
  expect(applicationOf(portal, 'kept@x.be').answers.birthDate?.value).toEqual(typed);
  expect(page.html).toMatch(/<a href="\/fr\/ma-candidature">Continuer, je la corrigerai/);
  const later = await browser.open(pathOf('birthDate'));
  expect(later.html).toContain('error-summary');
  expect(later.form(pathOf('birthDate'))).toMatchObject(typed);
  const list = await browser.open('/fr/ma-candidature');
  expect(list.html).toMatch(/class="toMend present"/);
});

test('mending an invalid answer is not taken for another tab’s', async () => {
  const browser = browseWith(portal, 'mend@x.be');
  const refused = await answer(browser, 'phone', { phone: '12' });
  expect(refused.form(pathOf('phone')).revision).toBe('1');
  const mended = await browser.send(refused, pathOf('phone'), { phone: '0475 12 34 56' });
  expect(mended.path).toContain('/fr/ma-candidature?');
});

test('an empty answer is no answer, and can be left for later', async () => {
  const browser = browseWith(portal, 'empty@x.be');
  const page = await answer(browser, 'motivation', { motivation: '' });
  expect(page.status).toBe(422);
  expect(page.html).toContain(
    `href="${pathOf('availability')}">Continuer, j’y répondrai plus tard`,
  );
  expect(page.html).not.toContain('Votre réponse est gardée telle quelle');
});

test('of several languages, each that lacks a level is named', async () => {
  const browser = browseWith(portal, 'levels@x.be');
  const { html } = await answer(browser, 'languages', { fr: 'good' });
  expect(html).not.toContain('href="#fr"');
  expect(html).toMatch(/href="#nl">Néerlandais\s: choisissez un niveau/);
  expect(html).toMatch(/href="#en">Anglais\s: choisissez un niveau/);
});

test('opened to change an answer, a question leads back to the answers, even after a mistake', async () => {
  const application = makeApplication();
  fillIn(application);
  const browser = browseWith(portal, 'change@x.be', application);
  const page = await browser.open(`${pathOf('name')}?back=check`);
  const wrong = await browser.send(page, pathOf('name'), { name: '' });
  expect(wrong.html).toMatch(/<a href="\/fr\/ma-candidature\/verifier">Continuer/);
  const done = await browser.send(wrong, pathOf('name'), { name: 'Anne B.' });
  expect(done.path).toBe('/fr/ma-candidature/verifier');
  expect(done.html).toContain('Anne B.');
});

test('of two tabs the last answer wins, says so, and what it replaced can be had back', async () => {
  const browser = browseWith(portal, 'tabs@x.be');
  const path = pathOf('motivation');
  const [one, other] = [await browser.open(path), await browser.open(path)];
  await browser.send(one, path, { motivation: 'Written first' });
  const page = await browser.send(other, path, { motivation: 'Written last' });
  expect(page.html).toContain('Cette réponse en a remplacé une autre');
  expect(page.html).toContain('Written first');
  const answerNow = () => applicationOf(portal, 'tabs@x.be').answers.motivation?.value.motivation;
  expect(answerNow()).toBe('Written last');
  const back = await browser.send(page, path);
  expect(answerNow()).toBe('Written first');
  expect(back.path).toBe(pathOf('availability'));
});

test('what an invalid answer replaced is shown beside what is to be mended', async () => {
  const browser = browseWith(portal, 'tabs-invalid@x.be');
  const path = pathOf('phone');
  const [one, other] = [await browser.open(path), await browser.open(path)];
  await browser.send(one, path, { phone: '0475 12 34 56' });
  const page = await browser.send(other, path, { phone: '047' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('0475 12 34 56');
});

test('an answer that replaces an empty one has nothing to tell', async () => {
  const browser = browseWith(portal, 'tabs-empty@x.be');
  const path = pathOf('phone');
  const [one, other] = [await browser.open(path), await browser.open(path)];
  await browser.send(one, path, { phone: '' });
  const page = await browser.send(other, path, { phone: '0475 12 34 56' });
  expect(page.path).toContain('/fr/ma-candidature?');
});

test('the same answer sent twice replaces nothing', async () => {
  const browser = browseWith(portal, 'twice@x.be');
  const path = pathOf('name');
  const form = await browser.open(path);
  await browser.send(form, path, { name: 'Anne' });
  expect((await browser.send(form, path, { name: 'Anne' })).path).toBe(pathOf('calledBy'));
});

test('without a script the page says how much may be written', async () => {
  const { html } = await browseWith(portal, 'max@x.be').open(pathOf('motivation'));
  expect(html).toMatch(/class="counter"[^>]*>2\s000 caractères au plus/);
});

test('more text than can be kept is said, and stays in its field', async () => {
  const browser = browseWith(portal, 'long@x.be');
  const motivation = 'x'.repeat(20_001);
  const page = await answer(browser, 'motivation', { motivation });
  expect(page.status).toBe(422);
  expect(page.html).toMatch(/20\s000 caractères/);
  expect(page.form(pathOf('motivation')).motivation).toBe(motivation);
});

test('line breaks count once, however they were sent', async () => {
  const browser = browseWith(portal, 'breaks@x.be');
  await answer(browser, 'motivation', { motivation: `a\r\n${'b'.repeat(1_998)}` });
  expect(applicationOf(portal, 'breaks@x.be').unanswered).not.toContain('motivation');
});

test('before there is an application, and after it was sent, questions lead to its page', async () => {
  const nobody = browseWith(portal, 'nothing@x.be', null);
  expect((await nobody.open(pathOf('name'))).path).toBe('/fr/ma-candidature');
  const sent = browseWith(portal, 'sent@x.be', makeSubmitted());
  expect((await sent.open(pathOf('name'))).path).toBe('/fr/ma-candidature');
});

test('after submission the telephone number can still be changed', async () => {
  const browser = browseWith(portal, 'phone@x.be', makeSubmitted());
  const page = await answer(browser, 'phone', { phone: '02 203 02 31' });
  expect(page.html).toContain('Votre numéro de téléphone est enregistré');
  expect(applicationOf(portal, 'phone@x.be').answers.phone?.value.phone).toBe('02 203 02 31');
});

test('the telephone’s page shows the address, how to change it, and a likely slip', async () => {
  const browser = browseWith(portal, 'anne@gmial.com');
  const { html } = await browser.open(pathOf('phone'));
  expect(html).toContain('anne@gmial.com');
  expect(html).toContain('Vouliez-vous dire anne@gmail.com');
  expect(html).toContain('href="/fr/mes-donnees/e-mail"');
});

test('the page for the code shows a likely slip, too, and a way to correct it', async () => {
  const browser = createBrowser(portal.base);
  const form = await browser.open('/fr/se-connecter');
  const stamp = shownAMinuteAgo(form.form('/fr/se-connecter').stamp ?? '');
  const fields = { email: 'anne@telent.be', stamp };
  const code = await browser.send(form, '/fr/se-connecter', fields);
  expect(code.path).toBe('/fr/se-connecter/code');
  expect(code.html).toContain('Vouliez-vous dire anne@telenet.be');
  const corrected = await browser.send(code, '/fr/se-connecter', { show: '1' });
  expect(corrected.form('/fr/se-connecter').email).toBe('anne@telenet.be');
});
