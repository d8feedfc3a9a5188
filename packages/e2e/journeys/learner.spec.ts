import { readFile } from 'node:fs/promises';
import { nameState } from '@duo/application-texts/state-texts';
import { portalPath } from '@duo/domain/accounts/portal-addresses';
import type { Browser } from '@playwright/test';
import { readMailThat } from '../support/letterbox.ts';
import { signIn } from '../support/newsroom.ts';
import { portalUrlOf, signInByCode } from '../support/portal.ts';
import { readRightAnswers } from '../support/right-answers.ts';
import { expect, test } from '../support/test.ts';
import { answerReflection } from '../support/trainers-desk.ts';
import {
  answerRightly,
  answerWrongly,
  handInQuiz,
  handInReflection,
  lessonUrl,
  listQuestions,
  press,
  takeLesson,
  takeNextLesson,
  walkScenario,
} from '../support/training.ts';

const email = 'ahmet@demo.example';
const by = 'Ahmet';
const phone = { viewport: { width: 360, height: 740 }, locale: 'nl-BE' };

const openPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext(options)).newPage();

test('a volunteer takes the course on a phone, half of it without script, and can show what he has learnt', async ({
  browser,
  product,
}) => {
  test.setTimeout(180_000);
  const known = await readRightAnswers(product);
  const desk = await openPage(browser, { locale: 'fr-BE' });
  await signIn(desk, product, 'trainer');
  const page = await openPage(browser, { ...phone, javaScriptEnabled: false });
  await signInByCode(page, product, 'nl', email);

  await test.step('home says what is left, and leads to where one goes on', async () => {
    await expect(page.locator('.card.next')).toContainText('16 lessen en drie reflecties');
    await page.locator('.card.next a.button').click();
    await expect(page.locator('h1')).toHaveText('Eerst luisteren');
    await takeLesson(page, known);
    await page.goto(portalUrlOf(product, 'home', 'nl'));
    await expect(page.locator('.card.next')).toContainText('15 lessen');
  });

  await test.step('a quiz keeps its answers in another language, says what was wrong, and is passed', async () => {
    await page.locator('.card.next a.button').click();
    await expect(page.locator('section.quiz')).toBeVisible();
    const quiz = (await page.locator('section.quiz').getAttribute('id')) ?? '';
    const [first, second, third, fourth] = await listQuestions(page, quiz, known);
    if (!first || !second || !third || !fourth) throw new Error('The quiz has no four questions.');
    await answerRightly(page, first);
    await answerRightly(page, second);
    await page.locator('.languages button[value="fr"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator(`[name="q-${first.key}"]:checked`)).toHaveCount(1);
    await expect(page.locator(`[name="q-${second.key}"]:checked`)).not.toHaveCount(0);
    await press(page, 'handInQuiz');
    await expect(page.locator('.error-summary li')).toHaveCount(2);
    await expect(page.locator(`[name="q-${first.key}"]:checked`)).toHaveCount(1);

    const { key, pairs = [] } = third;
    for (const pair of pairs) {
      await page.locator(`[name="q-${key}-${pair.key}"]`).selectOption(pairs[0]?.rightKey ?? '');
    }
    await page.locator(`[name="q-${fourth.key}"][value="${!fourth.isTrue}"]`).check();
    await press(page, 'handInQuiz');
    await expect(page.locator('.quiz-result')).toContainText('Pas encore réussi.');
    await expect(page.locator('.quiz-result')).toContainText(third.whenWrong ?? '');
    await expect(page.locator('.quiz-result')).toContainText(fourth.whenWrong ?? '');

    await page.goto(lessonUrl(product, 'open-questions', 'nl'));
    await handInQuiz(page, quiz, known);
    await expect(page.locator('.quiz-result')).toContainText('Geslaagd.');
    await press(page, 'finish');
    await expect(page.locator('#left')).toContainText('De les is afgerond');
    await takeNextLesson(page, product, 'nl', known);
  });

  await test.step('a reflection goes to the trainer and back, by mail too, until it is approved', async () => {
    await takeNextLesson(page, product, 'nl', known);
    await expect(page.locator('#left')).toContainText('opleider');
    const lesson = 'advice-can-wait';
    const returned = 'Merci. Pouvez-vous donner un exemple ?';
    await answerReflection(desk, product, { by, lesson, text: returned, decision: 'returned' });
    await readMailThat(product, email, ({ subject }) => /antwoord op uw reflectie/i.test(subject));
    await page.goto(lessonUrl(product, lesson, 'nl'));
    await expect(page.locator('section.reflection .messages')).toContainText(returned);
    const reflection = (await page.locator('section.reflection').getAttribute('id')) ?? '';
    await handInReflection(page, reflection, 'Een voorbeeld: ik heb eerst gevraagd wat hij wilde.');
    await answerReflection(desk, product, { by, lesson, text: 'Très bien.', decision: 'approved' });
    await page.goto(lessonUrl(product, lesson, 'nl'));
    await expect(page.locator('section.reflection .messages')).toContainText('Très bien.');
    await expect(page.locator('#left')).toContainText('De les is afgerond');
  });

  await test.step('a scenario is walked to a poor end, and again to a good one', async () => {
    await takeNextLesson(page, product, 'nl', known);
    await page.goto(lessonUrl(product, 'crossed-signals', 'nl'));
    const scenario = (await page.locator('section.scenario').getAttribute('id')) ?? '';
    await walkScenario(page, scenario, known, 'poor');
    await expect(page.locator('.end.poor')).toBeVisible();
    await press(page, 'restart');
    await walkScenario(page, scenario, known, 'good');
    await expect(page.locator('.end.good')).toBeVisible();
    await press(page, 'finish');
    await takeNextLesson(page, product, 'nl', known);
    await takeNextLesson(page, product, 'nl', known);
  });

  const atHome = await openPage(browser, phone);
  await signInByCode(atHome, product, 'nl', email);

  await test.step('with script too, a quiz keeps its answers in another language', async () => {
    await takeNextLesson(atHome, product, 'nl', known);
    await takeNextLesson(atHome, product, 'nl', known);
    await atHome.goto(lessonUrl(product, 'who-helps', 'nl'));
    const quiz = (await atHome.locator('section.quiz').getAttribute('id')) ?? '';
    const questions = await listQuestions(atHome, quiz, known);
    for (const question of questions.slice(1)) await answerRightly(atHome, question);
    await atHome.locator('.languages button[value="fr"]').click();
    await expect(atHome.locator('html')).toHaveAttribute('lang', 'fr');
    for (const { key } of questions.slice(1)) {
      await expect(atHome.locator(`[name="q-${key}"]:checked`)).not.toHaveCount(0);
    }
    if (questions[0]) await answerRightly(atHome, questions[0]);
    await press(atHome, 'handInQuiz');
    await expect(atHome.locator('.quiz-result')).toContainText('Réussi.');
    await press(atHome, 'finish');
    await takeNextLesson(atHome, product, 'nl', known);
    await takeNextLesson(atHome, product, 'nl', known);
  });

  await test.step('a last reflection is approved, and few tries are counted', async () => {
    await takeNextLesson(atHome, product, 'nl', known);
    const approval = { text: 'Parfait.', decision: 'approved' } as const;
    await answerReflection(desk, product, { by, lesson: 'rhythm-and-agreement', ...approval });
    await atHome.goto(lessonUrl(product, 'limits', 'nl'));
    const quiz = (await atHome.locator('section.quiz').getAttribute('id')) ?? '';
    const questions = await listQuestions(atHome, quiz, known);
    for (const question of questions) await answerWrongly(atHome, question);
    await press(atHome, 'handInQuiz');
    await expect(atHome.locator('.quiz-result')).toContainText('Nog niet geslaagd.');
    await expect(atHome.locator('section.quiz .rule')).toContainText('nog 2 pogingen');
    await takeLesson(atHome, known);
  });

  await test.step('the last lesson completes the course, and the application is ready', async () => {
    await takeNextLesson(atHome, product, 'nl', known);
    await expect(atHome.locator('main')).toContainText('u hebt de hele opleiding afgerond');
    await readMailThat(product, email, ({ subject }) => /uw opleiding is afgerond/i.test(subject));
    await atHome.goto(portalUrlOf(product, 'application', 'nl'));
    await expect(atHome.locator('h1')).toHaveText(nameState('ready', 'nl'));
  });

  await test.step('the certificate is downloaded, and its address shows to anybody that it is valid', async () => {
    const file = atHome.locator(`.certificate a[href="${portalPath('certificate', 'nl')}"]`);
    await expect(async () => {
      await atHome.goto(portalUrlOf(product, 'training', 'nl'));
      await expect(file).toBeVisible({ timeout: 100 });
    }).toPass();
    const verified = await atHome
      .locator(`.certificate a[href^="${product.siteUrl}"]`)
      .getAttribute('href');
    const [download] = await Promise.all([atHome.waitForEvent('download'), file.click()]);
    const pdf = await readFile(await download.path(), 'latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    const printed = /\/URI \((http[^)]+)\)/.exec(pdf)?.[1] ?? '';
    expect(printed).toBe(verified);
    const stranger = await openPage(browser, { locale: 'en-GB' });
    await stranger.goto(printed);
    await expect(stranger.locator('h1')).toHaveText('Dit attest is geldig');
    await expect(stranger.locator('.certificate-name')).toHaveText('Ahmet Yılmaz');
  });
});
