import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './support/browser.ts';
import { badgeText, certificateBytes } from './support/fake-files.ts';
import { completeCourse, finishLessons, workIn } from './support/fake-training.ts';
import { askForCode, endSessions, trainWith, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const course = '/fr/ma-formation';
const at = (lesson: string) => `${course}/lecon?lesson=${lesson}`;

test('the course says where to go on, what is left, and what opens that which is locked', async () => {
  const { browser, training } = trainWith(portal, 'course@x.be');
  const { html } = await browser.open(course);
  expect(html).toContain('href="/fr/ma-formation/lecon?lesson=ecouter"');
  expect(html).toContain('Waarden');
  expect(html).toContain('en Nederlands');
  expect(html).not.toContain('lecon?lesson=accord');
  expect(html).toContain('L’écoute active');
  finishLessons(training, ['accord']);
  expect((await browser.open(course)).html).toContain('lecon?lesson=accord');
});

test('who is not accepted yet is told when the course opens', async () => {
  const browser = createBrowser(portal.base);
  browser.cookies.set('session', portal.cms.signIn('early@x.be'));
  const page = await browser.open(course);
  expect(page.html).toContain('dès que votre candidature est acceptée');
  expect((await browser.open(at('ecouter'))).path).toBe(`${course}?again=1`);
});

test('a lesson that is locked says what opens it', async () => {
  const { browser } = trainWith(portal, 'locked@x.be');
  const page = await browser.open(at('accord'));
  expect(page.status).toBe(403);
  expect(page.html).toContain('L’écoute active');
});

test('a lesson has its place, its neighbours, and its rule until it is finished', async () => {
  const { browser, training } = trainWith(portal, 'finish@x.be');
  const page = await browser.open(at('ecouter'));
  expect(page.html).toContain('leçon 1 sur 4');
  expect(page.html).toContain('rel="next" href="/fr/ma-formation/lecon?lesson=questions"');
  const done = await browser.send(page, at('ecouter'), { act: 'finish' });
  expect(done.html).toContain('Leçon terminée');
  expect(training.works.get('ecouter')?.completedAt).not.toBeNull();
  const quiz = await browser.open(at('questions'));
  const begun = await browser.send(quiz, at('questions'), { act: 'finish' }, 1);
  expect(begun.path).toBe(`${at('questions')}&done=begun#left`);
  expect(begun.html).toContain('Il reste encore quelque chose à faire');
});

test('the last lesson leads to the finished course', async () => {
  const { browser, training } = trainWith(portal, 'last@x.be');
  finishLessons(training, ['accord']);
  const page = await browser.open(at('accord'));
  const done = await browser.send(page, at('accord'), { act: 'finish' });
  expect(done.path).toBe(`${course}?complete=1`);
  expect(done.html).toContain('vous avez terminé toute la formation');
});

test('a change of language stays in the lesson', async () => {
  const { browser } = trainWith(portal, 'language@x.be');
  const { html } = await browser.open(at('ecouter'));
  expect(html).toContain('formaction="/nl/mijn-opleiding/les?lesson=ecouter"');
  const dutch = await browser.open('/fr/ma-formation/lecon?lesson=waarden');
  expect(dutch.html).toContain('La voici en Nederlands');
  expect(dutch.html).toMatch(/<div class="lesson" lang="nl">/);
});

test('a module to print has the lessons that are open, without their exercises', async () => {
  const { browser } = trainWith(portal, 'print@x.be');
  const { html } = await browser.open(`${course}/module-a-imprimer?module=ecoute`);
  expect(html).toContain('Poser des questions');
  expect(html).toContain('Exercice à faire en ligne');
  expect(html).not.toContain('Qu’est-ce qu’écouter');
  expect((await browser.open(`${course}/module-a-imprimer?module=x`)).path).toBe(course);
});

test('what changed in a finished lesson is shown, marked, and confirmed', async () => {
  const { browser, training } = trainWith(portal, 'refresher@x.be');
  finishLessons(training);
  workIn(training, 'ecouter').refresher = { changedBlocks: [0], whatChanged: ['Le début.'] };
  const page = await browser.open(at('ecouter'));
  expect(page.html).toContain('Le début.');
  expect(page.html.match(/lesson-block changed/g)).toHaveLength(1);
  const read = await browser.send(page, at('ecouter'), { act: 'refresh' });
  expect(read.html).not.toContain('Le début.');
});

test('a note is kept, a question is sent once, and both are there again', async () => {
  const { browser, training } = trainWith(portal, 'note@x.be');
  const page = await browser.open(at('ecouter'));
  const kept = await browser.send(page, at('ecouter'), { act: 'note', note: 'Un\r\ndeux' }, 1);
  expect(kept.html).toContain('C’est gardé');
  expect(workIn(training, 'ecouter').note).toBe('Un\ndeux');
  for (const _ of ['once', 'twice']) {
    await browser.send(page, at('ecouter'), { act: 'ask', question: 'Pourquoi ?' }, 2);
  }
  const again = await browser.open(at('ecouter'));
  expect(again.entries(at('ecouter'), 1)).toContainEqual(['note', 'Un\ndeux']);
  expect(workIn(training, 'ecouter').questions.map(({ text }) => text)).toEqual(['Pourquoi ?']);
  expect(again.html).toContain('Pourquoi ?');
});

test.each([
  [{ act: 'ask', question: ' ' }, 2, '#question">Écrivez d’abord'],
  [{ act: 'ask', question: 'x'.repeat(8_001) }, 2, '#question">Votre texte est trop long'],
  [{ act: 'note', note: 'x'.repeat(8_001) }, 1, '#note">Votre texte est trop long'],
  [{ act: 'feedback', useful: '2' }, 3, '#clear">Choisissez'],
  [{ act: 'feedback', useful: '9', clear: '1' }, 3, '#useful">Choisissez'],
] as const)('what can’t be taken comes back with what to mend: %o', async (fields, form, words) => {
  const { browser } = trainWith(portal, 'mend@x.be');
  const page = await browser.send(await browser.open(at('ecouter')), at('ecouter'), fields, form);
  expect(page.status).toBe(422);
  expect(page.html).toContain(words);
  for (const typed of Object.values(fields).filter((value) => value.length > 1_000)) {
    expect(page.html).toContain(typed);
  }
});

test('feedback is kept and can be changed', async () => {
  const { browser, training } = trainWith(portal, 'feedback@x.be');
  const given = { act: 'feedback', useful: '3', clear: '4', comment: 'Merci' };
  await browser.send(await browser.open(at('ecouter')), at('ecouter'), given, 3);
  expect(workIn(training, 'ecouter').feedback).toEqual({ useful: 3, clear: 4, text: 'Merci' });
  const again = await browser.open(at('ecouter'));
  expect(again.form(at('ecouter'), 3)).toMatchObject({ useful: '3', clear: '4', comment: 'Merci' });
});

test('reminders are stopped and wanted again', async () => {
  const { browser, training } = trainWith(portal, 'reminders@x.be');
  const page = await browser.open(course);
  const off = await browser.send(page, course, { reminders: 'no' });
  expect(training.wantsReminders).toBe(false);
  expect(off.html).toContain('C’est noté');
  await browser.send(off, course, { reminders: 'yes' });
  expect(training.wantsReminders).toBe(true);
  expect((await browser.send(off, course, { reminders: 'x' })).path).toBe(`${course}?again=1`);
});

test('certificate and badge are passed on as they are, and where there are none the course is shown', async () => {
  const { browser, training } = trainWith(portal, 'certificate@x.be');
  expect((await browser.open(`${course}/certificat`)).path).toBe(course);
  expect((await browser.open(`${course}/badge`)).path).toBe(course);
  completeCourse(training);
  const { html } = await browser.open(course);
  expect(html).toContain('DUO-2026-0001');
  expect(html).toContain(`href="${course}/badge"`);
  const file = await browser.open(`${course}/certificat`);
  expect(file.html).toBe(certificateBytes);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  const badge = await browser.open(`${course}/badge`);
  expect(badge.html).toBe(badgeText);
  expect(badge.headers.get('content-type')).toBe('application/jwt');
  for (const [{ headers }, name] of [
    [file, 'pdf'],
    [badge, 'jwt'],
  ] as const) {
    const disposition = `attachment; filename="duo-DUO-2026-0001.${name}"`;
    expect(headers.get('content-disposition')).toBe(disposition);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a form that does not reach the CMS is offered again with all that was typed', async () => {
  const { browser, training } = trainWith(portal, 'outage@x.be');
  const page = await browser.open(at('reflechir'));
  const typed = { act: 'handInReflection', 'text-ref1': 'Un jour' };
  const unsent = await withoutCms(portal, () => browser.send(page, at('reflechir'), typed));
  expect(unsent.status).toBe(503);
  const path = `${course}/lecon`;
  expect((await browser.send(unsent, path)).html).toContain('C’est remis');
  expect(workIn(training, 'reflechir').reflections.ref1?.text).toBe('Un jour');
});

test('what was typed when the session had ended comes back to its lesson after signing in', async () => {
  const { browser, training } = trainWith(portal, 'ended@x.be');
  const page = await browser.open(at('reflechir'));
  endSessions(portal, 'ended@x.be');
  const typed = { act: 'handInReflection', 'text-ref1': 'Un secret' };
  const refused = await browser.send(page, at('reflechir'), typed);
  expect(refused.status).toBe(401);
  expect(refused.html).not.toContain('Un secret');
  browser.cookies.set('session', portal.cms.signIn('ended@x.be'));
  const { post = '' } = refused.form('/fr/se-connecter');
  const back = await browser.post(`${course}/lecon`, { post });
  expect(back.html).toContain('ce que vous aviez indiqué est revenu');
  expect(back.form(at('reflechir'))['text-ref1']).toBe('Un secret');
  expect(back.html).toContain('mijn-opleiding/les?lesson=reflechir');
  expect(training.works.get('reflechir')).toBeUndefined();
  const other = createBrowser(portal.base);
  other.cookies.set('session', portal.cms.signIn('other@x.be'));
  expect((await other.post(`${course}/lecon`, { post })).html).not.toContain('Un secret');
});

test('nothing of the training is shown to anybody who is not signed in', async () => {
  const browser = createBrowser(portal.base);
  for (const path of [course, at('ecouter'), `${course}/certificat`, `${course}/badge`]) {
    expect((await browser.open(path)).path).toMatch(/^\/fr\/se-connecter\?to=/);
  }
});

test('who has to sign in first comes back to the lesson that she opened, by code and by link', async () => {
  trainWith(portal, 'return@x.be');
  const ask = async () => {
    const browser = createBrowser(portal.base);
    const page = await browser.open(at('ecouter'));
    expect(page.path).toBe('/fr/se-connecter?to=lesson%2Fecouter');
    expect(page.html).toContain('/nl/aanmelden?to=lesson%2Fecouter');
    return { browser, asked: await askForCode(browser, page, 'return@x.be') };
  };
  const { browser, asked } = await ask();
  const byCode = await browser.send(asked, '/fr/se-connecter/code', { code: '123456' });
  expect(byCode.path).toBe(at('ecouter'));
  const { browser: other } = await ask();
  const token = portal.cms.state.asked.at(-1)?.token ?? '';
  expect((await other.post('/fr/se-connecter/lien', { token })).path).toBe(at('ecouter'));
});

test('who has to sign in for a module to print comes back to that', async () => {
  trainWith(portal, 'return-print@x.be');
  const browser = createBrowser(portal.base);
  const path = `${course}/module-a-imprimer?module=ecoute`;
  const asked = await askForCode(browser, await browser.open(path), 'return-print@x.be');
  const back = await browser.send(asked, '/fr/se-connecter/code', { code: '123456' });
  expect(back.path).toBe(path);
});

test('a form that was made for somebody else, or asks for nothing there is, changes nothing', async () => {
  const { browser, training } = trainWith(portal, 'strange@x.be');
  const page = await browser.open(at('ecouter'));
  const strange = await browser.send(page, at('ecouter'), { act: 'x' });
  expect(strange.path).toBe(`${at('ecouter')}&again=1`);
  const { browser: other } = trainWith(portal, 'strange-other@x.be');
  const theirs = await other.send(page, at('ecouter'), { act: 'finish' });
  expect(theirs.path).toBe(`${at('ecouter')}&again=1`);
  expect(training.works.size).toBe(0);
});
