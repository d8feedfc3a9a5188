import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fields } from './support/browser.ts';
import { rightFields } from './support/fake-lessons.ts';
import { workIn } from './support/fake-training.ts';
import { endSessions, trainWith, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const ecouter = '/fr/ma-formation/lecon?lesson=ecouter';
const questions = '/fr/ma-formation/lecon?lesson=questions';
const reflechir = '/fr/ma-formation/lecon?lesson=reflechir';

test.each([
  ['a quiz', questions, { 'q-one1': 'a1', 'q-sho1': 'redi' }, 0],
  ['a reflection', reflechir, { 'text-ref1': 'Un jour, à mi-cho' }, 0],
  ['a note', reflechir, { note: 'À relire' }, 3],
] as const)(
  '%s is kept while it is filled in, by its form as it stands',
  async (_, path, typed, form) => {
    const { browser } = trainWith(portal, `kept-${form}-${path.at(-1)}@x.be`);
    const page = await browser.open(path);
    const kept = await browser.send(page, path, { ...typed, autosave: '1' }, form);
    const answer = JSON.parse(kept.html);
    expect(answer).toEqual({
      outcome: 'saved',
      said: expect.stringMatching(/^Enregistré à \d\d:\d\d$/),
    });
    expect((await browser.open(path)).form(path, form)).toMatchObject(typed);
  },
);

test('what can’t be kept meanwhile is told by a status that a script takes for no', async () => {
  const { browser } = trainWith(portal, 'meanwhile@x.be');
  const page = await browser.open(reflechir);
  const fields = { ...page.form(reflechir), autosave: '1', 'text-ref1': 'Un' };
  const ask = (changed: Fields = {}) =>
    fetch(portal.base + reflechir, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...changed } as Record<string, string>),
      headers: { cookie: `session=${browser.cookies.get('session')}` },
      redirect: 'manual',
    });
  expect((await withoutCms(portal, () => ask())).status).toBe(503);
  expect((await ask({ 'text-ref1': 'x'.repeat(8_001) })).status).toBe(422);
  expect((await ask({ stamp: 'made up' })).status).toBe(303);
  endSessions(portal, 'meanwhile@x.be');
  expect((await ask()).status).toBe(307);
});

test('where a lesson has closed, a script is told to stop', async () => {
  const { browser } = trainWith(portal, 'stop@x.be');
  const page = await browser.open(reflechir);
  portal.cms.state.instead.set('/api/portal/training/note', {
    status: 200,
    body: { outcome: 'locked' },
  });
  const told = await browser.send(page, reflechir, { note: 'Trop tard', autosave: '1' }, 3);
  expect(JSON.parse(told.html)).toEqual({ outcome: 'closed' });
});

test('one try that is handed in from two tabs counts once, and the other tab’s answers are kept', async () => {
  const { browser, training } = trainWith(portal, 'tabs@x.be');
  const [one, other] = [await browser.open(questions), await browser.open(questions)];
  await browser.send(one, questions, { ...rightFields, act: 'handInQuiz' });
  const same = await browser.send(other, questions, { ...rightFields, act: 'handInQuiz' });
  expect(same.html).toContain('C’est remis.');
  const differs = { ...rightFields, 'q-one1': 'a1', act: 'handInQuiz' };
  const late = await browser.send(other, questions, differs);
  expect(late.html).toContain('Cet essai avait déjà été remis');
  expect(late.form(questions)['q-one1']).toBe('a1');
  expect(workIn(training, 'questions').quizzes.qz1).toMatchObject({
    triesUsed: 1,
    draft: { one1: ['a1'] },
    last: { answers: { one1: ['a2'] } },
  });
  await browser.send(late, questions, differs);
  expect(workIn(training, 'questions').quizzes.qz1?.triesUsed).toBe(2);
});

test('another question from the same page is another, the same pressed twice is one', async () => {
  const { browser, training } = trainWith(portal, 'asks@x.be');
  const page = await browser.open(ecouter);
  for (const question of ['Pourquoi ?', 'Pourquoi ?', 'Et comment ?']) {
    await browser.send(page, ecouter, { act: 'ask', question }, 2);
  }
  const asked = workIn(training, 'ecouter').questions.map(({ text }) => text);
  expect(asked).toEqual(['Pourquoi ?', 'Et comment ?']);
});

test('a choice in a scenario can be taken back, also at an end', async () => {
  const { browser, training } = trainWith(portal, 'back@x.be');
  const press = (page: Awaited<ReturnType<typeof browser.open>>, fields: Fields) =>
    browser.send(page, reflechir, fields, 1);
  const start = await browser.open(reflechir);
  expect(start.html).not.toContain('value="back"');
  const next = await press(start, { choice: 'w1' });
  const end = await press(next, { choice: 'w3' });
  const back = await press(end, { act: 'back' });
  expect(back.html).toContain('Elle sourit.');
  expect((await press(back, { act: 'back' })).html).toContain('Votre mentee ne dit rien.');
  expect(workIn(training, 'reflechir').scenarios.sce1).toEqual({ path: [], hasEnded: true });
});

test('a change of language shows again what was typed in every form that came along', async () => {
  const { browser, training } = trainWith(portal, 'along@x.be');
  const page = await browser.open(reflechir);
  const typed = {
    'text-ref1': 'Un jour',
    note: 'À relire',
    question: 'Pourquoi ?',
    useful: '3',
    comment: 'Merci',
  };
  const dutchPath = '/nl/mijn-opleiding/les?lesson=reflechir';
  const dutch = await browser.post(dutchPath, { ...page.form(reflechir), ...typed, show: 'nl' });
  const shown = [0, 3, 4, 5].map((form) => dutch.form(dutchPath, form));
  expect(Object.assign({}, ...shown)).toMatchObject(typed);
  for (const id of ['notes', 'questions', 'feedback']) {
    expect(dutch.html).toMatch(new RegExp(`<details class="extra" id="${id}" open`));
  }
  expect(dutch.html).toContain(
    '&quot;changed&quot;:[1,[[0,&quot;ref1&quot;],[0,&quot;notes&quot;]]]',
  );
  expect(workIn(training, 'reflechir').note).toBe('');
});

test('without an exercise to fill in, a change of language takes the note along', async () => {
  const { browser } = trainWith(portal, 'note-along@x.be');
  const page = await browser.open(ecouter);
  const dutchPath = '/nl/mijn-opleiding/les?lesson=ecouter';
  expect(page.html).toContain(`form="form-notes" formaction="${dutchPath}"`);
  const fields = { ...page.form(ecouter, 1), note: 'À relire', show: 'nl' };
  expect((await browser.post(dutchPath, fields)).form(dutchPath, 1).note).toBe('À relire');
});
