import type { Question } from '@duo/domain/applications/questions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionPath } from '../src/applications/question-pages.ts';
import type { Browser, Page } from './support/browser.ts';
import { fillIn, makeApplication, validAnswers, walk } from './support/fake-application.ts';
import {
  applicationOf,
  browseWith,
  countAsked,
  endSessions,
  shownAMinuteAgo,
  withoutCms,
} from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const pathOf = (question: Question) => questionPath(question, 'fr', 'tasks');

test.each([
  ['motivation', { motivation: 'À moitié\nécrit' }],
  ['skills', { skills: ['network', 'digital'], otherSkills: 'le jardin' }],
  ['availability', { slots: ['sunday-evening'] }],
  ['consents', { agreed: ['news'] }],
  ['sector', { sector: '3' }],
] as const)(
  'another language keeps what is typed for %s, and saves nothing',
  async (question, typed) => {
    const browser = browseWith(portal, `language-${question}@x.be`);
    const page = await browser.open(`${pathOf(question)}?back=check`);
    const before = countAsked(portal, '/api/portal/application/answer');
    const dutchPath = questionPath(question, 'nl', 'tasks');
    expect(page.html).toContain(`formaction="${dutchPath}?back=check"`);
    const kept = page.entries(pathOf(question)).filter(([name]) => !(name in typed));
    const dutch = await browser.post(dutchPath, {
      ...Object.fromEntries(kept),
      ...typed,
      show: 'nl',
    });
    expect(dutch.status).toBe(200);
    expect(dutch.html).toContain('<html lang="nl"');
    const shown = dutch.entries(dutchPath);
    for (const [name, value] of Object.entries(typed)) {
      const held = shown.filter(([own]) => own === name).map(([, one]) => one);
      expect(held).toEqual(typeof value === 'string' ? [value] : value);
    }
    expect(dutch.form(dutchPath).back).toBe('check');
    expect(countAsked(portal, '/api/portal/application/answer')).toBe(before);
    const saved = await browser.send(dutch, dutchPath);
    expect([200, 422]).toContain(saved.status);
    expect(countAsked(portal, '/api/portal/application/answer')).toBe(before + 1);
  },
);

/** Answers in one tab, then in another that has not seen it. @returns what the second one is shown. */
async function answerInTwoTabs(
  browser: Browser,
  question: Question,
  [first, last]: [object, object],
) {
  const path = pathOf(question);
  const [one, other] = [await browser.open(path), await browser.open(`${path}?back=check`)];
  await browser.send(one, path, { ...first });
  return browser.send(other, path, { ...last });
}

test('what an answer replaced stays on the page in another language, and can still be had back', async () => {
  const browser = browseWith(portal, 'replaced@x.be');
  const typed = [{ motivation: 'Written first' }, { motivation: 'Written last' }] as const;
  const page = await answerInTwoTabs(browser, 'motivation', [...typed]);
  const [path, dutchPath] = [pathOf('motivation'), questionPath('motivation', 'nl', 'tasks')];
  expect(page.html).toContain(`formaction="${dutchPath}"`);
  const asked = countAsked(portal, '/api/portal/application/answer');
  const dutch = await browser.post(dutchPath, { ...page.form(path), show: 'nl' });
  expect(dutch.html).toContain('Uw antwoord is bewaard');
  expect(dutch.html).toContain('Written first');
  expect(countAsked(portal, '/api/portal/application/answer')).toBe(asked);
  const answerNow = () => applicationOf(portal, 'replaced@x.be').answers.motivation?.value;
  expect(answerNow()).toEqual({ motivation: 'Written last' });
  const back = await browser.send(dutch, dutchPath);
  expect(answerNow()).toEqual({ motivation: 'Written first' });
  expect(back.path).toBe('/nl/mijn-kandidatuur/nakijken');
});

test('what an invalid answer replaced stays beside it in another language and after the next mistake', async () => {
  const browser = browseWith(portal, 'replaced-invalid@x.be');
  const [path, dutchPath] = [pathOf('phone'), questionPath('phone', 'nl', 'tasks')];
  const page = await answerInTwoTabs(browser, 'phone', [
    { phone: '02 203 02 31' },
    { phone: '047' },
  ]);
  const dutch = await browser.post(dutchPath, { ...page.form(path), show: 'nl' });
  expect(dutch.html).toContain('Dit antwoord kwam in de plaats van een ander');
  expect(dutch.html).toContain('>02 203 02 31</p>');
  const again = await browser.send(dutch, dutchPath, { phone: '0475' });
  expect(again.status).toBe(422);
  expect(again.html).toContain('>02 203 02 31</p>');
});

test('a form that claims to have replaced what is no answer is shown without it', async () => {
  const browser = browseWith(portal, 'replaced-odd@x.be');
  const path = pathOf('phone');
  const { stamp = '' } = (await browser.open(path)).form(path);
  for (const replaced of ['{', '[]', '{"phone":["1"]}', '{"phone":"1","more":"2"}', '"1"']) {
    const page = await browser.post(path, { stamp, phone: '2', replaced, show: 'fr' });
    expect(page.status, replaced).toBe(200);
    expect(page.html.includes('class="form-notice"'), replaced).toBe(false);
  }
});

async function sendSignedOut(email: string, typed: string) {
  const browser = browseWith(portal, email);
  const form = await browser.open(`${pathOf('motivation')}?back=check`);
  endSessions(portal, email);
  return { browser, page: await browser.send(form, pathOf('motivation'), { motivation: typed }) };
}

async function signInFrom(browser: Browser, page: Page, email: string): Promise<Page> {
  const stamp = shownAMinuteAgo(page.form('/fr/se-connecter').stamp ?? '');
  const asked = await browser.send(page, '/fr/se-connecter', { email, stamp });
  return browser.send(asked, '/fr/se-connecter/code', { code: '123456' });
}

test('an answer whose session has ended comes back after signing in, and is saved then', async () => {
  const { browser, page } = await sendSignedOut('lost@x.be', 'Beaucoup\nde mots');
  expect(page.status).toBe(401);
  expect(page.html).not.toContain('Beaucoup');
  const back = await signInFrom(browser, page, 'lost@x.be');
  expect(back.path).toBe(pathOf('motivation'));
  expect(back.html).toContain('ce que vous aviez indiqué est revenu');
  expect(back.form(pathOf('motivation'))).toMatchObject({
    motivation: 'Beaucoup\nde mots',
    back: 'check',
  });
  expect(applicationOf(portal, 'lost@x.be').answers.motivation).toBeUndefined();
  const saved = await browser.send(back, pathOf('motivation'));
  expect(saved.path).toBe('/fr/ma-candidature/verifier');
});

test('whoever else signs in gets nothing of it, and an answer form of another does nothing', async () => {
  const { browser, page } = await sendSignedOut('owner@x.be', 'A secret');
  browseWith(portal, 'other@x.be');
  const back = await signInFrom(browser, page, 'other@x.be');
  expect(back.html).not.toContain('A secret');
  const own = browseWith(portal, 'owner@x.be');
  const form = await own.open(pathOf('name'));
  own.cookies.set('session', portal.cms.signIn('other@x.be'));
  const strange = await own.send(form, pathOf('name'), { name: 'Somebody' });
  expect(strange.html).toContain('Rien n’a été changé');
  expect(applicationOf(portal, 'other@x.be').answers.name).toBeUndefined();
});

test.each(['name', 'languages', 'branch'] as const)(
  'while the CMS is down the answer to %s stays with its reader, and the second press keeps it',
  async (question) => {
    const browser = browseWith(portal, `down-${question}@x.be`);
    const path = pathOf(question);
    const form = await browser.open(path);
    const given = validAnswers[question];
    const page = await withoutCms(portal, () => browser.send(form, path, { ...given }));
    expect(page.status).toBe(503);
    await browser.send(page, path);
    expect(applicationOf(portal, `down-${question}@x.be`).answers[question]?.value).toEqual(given);
  },
);

test('an answer that comes too late is shown to its writer rather than lost', async () => {
  const application = makeApplication();
  fillIn(application);
  const browser = browseWith(portal, 'late@x.be', application);
  const form = await browser.open(pathOf('motivation'));
  walk(application, 'submit');
  const page = await browser.send(form, pathOf('motivation'), { motivation: 'One more thing' });
  expect(page.status).toBe(409);
  expect(page.html).toContain('Cette réponse n’a pas été enregistrée');
  expect(page.html).toContain('One more thing');
  expect(application.answers.motivation?.value).toEqual(validAnswers.motivation);
});

test('a page that was open for too long saves nothing by itself, and keeps what was typed', async () => {
  const browser = browseWith(portal, 'stale@x.be');
  const path = pathOf('motivation');
  const form = await browser.open(path);
  const page = await browser.send(form, path, { motivation: 'After weeks', stamp: 'over' });
  expect(page.html).toContain('Cette page était ouverte depuis très longtemps');
  expect(page.form(path).motivation).toBe('After weeks');
  expect(applicationOf(portal, 'stale@x.be').answers.motivation).toBeUndefined();
  expect((await browser.send(page, path)).path).toBe(pathOf('availability'));
});
