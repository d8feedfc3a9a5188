import { afterAll, beforeAll, expect, test } from 'vitest';
import { quiz, rightFields } from './support/fake-lessons.ts';
import { workIn } from './support/fake-training.ts';
import { trainWith } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const questions = '/fr/ma-formation/lecon?lesson=questions';
const reflechir = '/fr/ma-formation/lecon?lesson=reflechir';

const answers = {
  one1: ['a2'],
  sev1: ['b1', 'b2'],
  tf1: ['true'],
  ord1: ['c3', 'c1', 'c2'],
  mat1: ['d1=e2', 'd2=e1'],
  sho1: [' Reformuler '],
  sit1: ['f1'],
};

function listSent(path: string) {
  return portal.cms.asked
    .filter((asked) => asked.path === `/api/portal/training/${path}`)
    .map(({ body }) => body as Record<string, unknown>);
}

test('a quiz is handed in whole, once however often its button is pressed, and shows what is said of it', async () => {
  const { browser, training } = trainWith(portal, 'quiz@x.be');
  const page = await browser.open(questions);
  const handIn = { ...rightFields, act: 'handInQuiz' };
  const marked = await browser.send(page, questions, handIn);
  expect(marked.path).toBe(`${questions}&done=handedIn#qz1`);
  expect(marked.html).toContain('Réussi.');
  expect(marked.html).toContain('Oui, c’est cela.');
  expect(marked.html).toContain('1. Écouter; 2. Reformuler; 3. Demander');
  await browser.send(page, questions, handIn);
  const [one, other] = listSent('quiz');
  expect(one).toMatchObject({
    lesson: 'questions',
    editionId: 'e-questions',
    quiz: 'qz1',
    answers,
  });
  expect(one?.attempt).toBe(other?.attempt);
  expect(workIn(training, 'questions').quizzes.qz1?.triesUsed).toBe(1);
});

test('nothing of a quiz tells its answers before it is handed in', async () => {
  const { browser } = trainWith(portal, 'secret@x.be');
  const { html } = await browser.open(questions);
  for (const { prompt } of quiz.questions) expect(html).toContain(prompt);
  expect(html).not.toMatch(/Oui, c’est cela|En effet|reformuler|C’est l’ordre/);
});

test('a quiz that is not whole names its questions, and keeps what was chosen', async () => {
  const { browser, training } = trainWith(portal, 'incomplete@x.be');
  const part = { 'q-one1': 'a1', 'q-ord1-c3': '2', 'q-mat1-d1': 'e2', act: 'handInQuiz' };
  const page = await browser.send(await browser.open(questions), questions, part);
  expect(page.status).toBe(422);
  const named = [...page.html.matchAll(/<a href="#(q-\w+)">Répondez encore/g)].map(([, id]) => id);
  expect(named).toEqual(['q-sev1', 'q-tf1', 'q-ord1', 'q-mat1', 'q-sho1', 'q-sit1']);
  for (const id of named) expect(page.html).toContain(`id="${id}"`);
  expect(page.form(questions)['q-one1']).toBe('a1');
  expect(page.html).toMatch(/name="q-ord1-c3">.*?value="2" selected/s);
  expect(page.html).toMatch(/value="e2" selected/);
  expect(workIn(training, 'questions').quizzes.qz1).toMatchObject({
    triesUsed: 0,
    draft: { one1: ['a1'], mat1: ['d1=e2'] },
  });
});

test('two items in one place are no order', async () => {
  const { browser } = trainWith(portal, 'order@x.be');
  const twice = { ...rightFields, 'q-ord1-c1': '1', act: 'handInQuiz' };
  const page = await browser.send(await browser.open(questions), questions, twice);
  expect(page.html.match(/Répondez encore/g)).toHaveLength(2);
  expect(page.html).toContain('href="#q-ord1"');
});

test('a quiz is kept for later by its button or by Enter, and is there again', async () => {
  const { browser } = trainWith(portal, 'keep@x.be');
  const page = await browser.open(questions);
  const kept = await browser.send(page, questions, { 'q-sho1': 'redire' });
  expect(kept.html).toContain('C’est gardé');
  expect(kept.form(questions)['q-sho1']).toBe('redire');
  expect(listSent('quiz-draft').at(-1)).toMatchObject({ answers: { sho1: ['redire'] } });
});

test('a change of language in the middle of a quiz takes the answers along', async () => {
  const { browser } = trainWith(portal, 'middle@x.be');
  const page = await browser.open(questions);
  expect(page.html).toContain(
    'form="form-qz1" formaction="/nl/mijn-opleiding/les?lesson=questions"',
  );
  const fields = { ...page.form(questions), 'q-one1': 'a2', 'q-ord1-c3': '3', show: 'nl' };
  const dutchPath = '/nl/mijn-opleiding/les?lesson=questions';
  const dutch = await browser.post(dutchPath, fields);
  expect(dutch.status).toBe(200);
  expect(dutch.form(dutchPath)['q-one1']).toBe('a2');
  expect(dutch.form(dutchPath).stamp).toBe(page.form(questions).stamp);
});

test('when all tries are used up the page says so, and offers no form', async () => {
  const { browser, training } = trainWith(portal, 'tries@x.be');
  const page = await browser.open(questions);
  const wrong = {
    ...rightFields,
    act: 'handInQuiz',
    'q-one1': 'a1',
    'q-sho1': 'x',
    'q-sev1': 'b3',
  };
  const failed = { ...wrong, 'q-tf1': 'false' };
  for (const _ of [1, 2, 3]) await browser.send(await browser.open(questions), questions, failed);
  const used = await browser.open(questions);
  expect(used.html).toContain('Vous avez utilisé tous vos essais');
  expect(used.html).not.toContain('handInQuiz');
  expect(used.html).toContain('Se taire ne suffit pas.');
  const late = await browser.send(page, questions, { ...failed, tries: '3' });
  expect(late.status).toBe(422);
  expect(late.html).toContain('Demandez-en un de plus au formateur');
  expect(workIn(training, 'questions').quizzes.qz1?.triesUsed).toBe(3);
});

test('a scenario is walked choice by choice to its end, and can be begun again', async () => {
  const { browser, training } = trainWith(portal, 'walk@x.be');
  const choose = (page: Awaited<ReturnType<typeof browser.open>>, choice: string) =>
    browser.send(page, reflechir, { choice }, 1);
  const start = await browser.open(reflechir);
  expect(start.html).toContain('Votre mentee ne dit rien.');
  const next = await choose(start, 'w1');
  expect(next.path).toBe(`${reflechir}&done=walked#sce1`);
  expect(next.html).toContain('Elle sourit.');
  const end = await choose(next, 'w3');
  expect(end.html).toContain('Une bonne issue');
  expect(workIn(training, 'reflechir').scenarios.sce1).toEqual({
    path: ['w1', 'w3'],
    hasEnded: true,
  });
  const again = await browser.send(end, reflechir, { act: 'restart' }, 1);
  expect(again.html).toContain('Votre mentee ne dit rien.');
  expect(workIn(training, 'reflechir').scenarios.sce1).toEqual({ path: [], hasEnded: true });
});

test('a reflection is kept as a draft, then handed in once, and shows what the trainer answers', async () => {
  const { browser, training } = trainWith(portal, 'reflect@x.be');
  const page = await browser.open(reflechir);
  const draft = await browser.send(page, reflechir, { act: 'keepReflection', 'text-ref1': 'Un' });
  expect(draft.html).toContain('Votre brouillon est gardé');
  expect(draft.form(reflechir)['text-ref1']).toBe('Un');
  const empty = await browser.send(page, reflechir, { act: 'handInReflection', 'text-ref1': ' ' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('href="#text-ref1"');
  const text = { act: 'handInReflection', 'text-ref1': 'Un jour' };
  await browser.send(page, reflechir, text);
  const handed = await browser.send(page, reflechir, text);
  expect(handed.html).toContain('C’est remis');
  expect(handed.html).not.toContain('handInReflection');
  const [one, other] = listSent('reflection');
  expect(one?.attempt).toBe(other?.attempt);
  const said = { id: 'm', at: '2026-11-23T09:00:00Z', from: 'Claire', text: 'Et ensuite ?' };
  const returned = { text: 'Un jour', state: 'returned' as const, thread: [said] };
  workIn(training, 'reflechir').reflections.ref1 = returned;
  const back = await browser.open(reflechir);
  expect(back.html).toContain('Et ensuite ?');
  expect(back.form(reflechir)['text-ref1']).toBe('Un jour');
});

test('what is handed in to a lesson that has closed stays with its writer', async () => {
  const { browser } = trainWith(portal, 'closed@x.be');
  const page = await browser.open(reflechir);
  portal.cms.state.instead.set('/api/portal/training/reflection', {
    status: 200,
    body: { outcome: 'locked' },
  });
  const typed = { act: 'handInReflection', 'text-ref1': 'Un texte' };
  const closed = await browser.send(page, reflechir, typed);
  expect(closed.status).toBe(422);
  expect(closed.form(reflechir)['text-ref1']).toBe('Un texte');
});
