import type { Locator, Page } from '@playwright/test';
import { inspectPage } from '../support/inspect-page.ts';
import type { Product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';
import { answerRightly, lessonUrl, listQuestions } from '../support/training.ts';

const matching = 'open-questions';
const ordering = 'say-it-back';
const walking = 'crossed-signals';
const reflecting = 'unfair-treatment';

/** Opens a lesson, waits for its scripts, and marks the page so that a reload would be noticed. */
async function openLesson(page: Page, product: Product, lesson: string): Promise<void> {
  await page.goto(lessonUrl(product, lesson, 'fr'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => document.body.setAttribute('data-stays', ''));
}

const expectToStay = (page: Page) => expect(page.locator('body')).toHaveAttribute('data-stays');

async function beginScenario(page: Page): Promise<void> {
  const restart = page.locator('button[value="restart"]');
  if ((await restart.count()) > 0) await restart.click();
  await expect(restart).toHaveCount(0);
}

/** Shows the questions of a quiz that was passed before, too. */
async function openQuiz(page: Page): Promise<string> {
  const form = page.locator('details.quiz-form');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  return (await page.locator('section.quiz').getAttribute('id')) ?? '';
}

const handIn = (page: Page) => page.locator('button[value="handInQuiz"]').click();

const failPosts = (page: Page) =>
  page.route('**/lecon?**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );

async function middleOf(row: Locator): Promise<{ x: number; y: number }> {
  const box = await row.boundingBox();
  if (!box) throw new Error('The row is not to be seen.');
  return { x: box.x + 20, y: box.y + box.height / 2 };
}

test.use({ storageState: ({ learner }, use) => use(learner.storageState) });

test('items are put in order by arrows, by number, with a mouse and with a finger, and their place is said', async ({
  page,
  product,
}) => {
  await openLesson(page, product, ordering);
  await openQuiz(page);
  const rows = page.locator('.movable .place');
  const texts = () => rows.locator('label').allInnerTexts();
  const [a = '', b = '', ...others] = await texts();

  await rows.first().getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  expect(await texts()).toEqual([b, a, ...others]);
  await expect(rows.nth(1).getByRole('button').last()).toBeFocused();
  await expect(page.locator('.movable + [role="status"]')).toHaveText(`Place 2 sur 5 : ${a}`);

  await rows.nth(4).locator('select').selectOption('1');
  const last = others.at(-1) ?? '';
  expect((await texts()).slice(0, 3)).toEqual([last, b, a]);

  const [from, to] = [await middleOf(rows.first()), await middleOf(rows.nth(1))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 10, { steps: 5 });
  await page.mouse.up();
  expect((await texts()).slice(0, 3)).toEqual([b, last, a]);

  const touch = await page.context().newCDPSession(page);
  const [finger, above] = [await middleOf(rows.nth(2)), await middleOf(rows.first())];
  const press = (type: 'touchStart' | 'touchMove', y: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: finger.x, y }] });
  await press('touchStart', finger.y);
  for (const part of [0.5, 1])
    await press('touchMove', finger.y + (above.y - 10 - finger.y) * part);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(rows.first().locator('label')).toHaveText(a);
  const sent = await rows
    .locator('select')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value));
  expect(sent).toEqual(['1', '2', '3', '4', '5']);
});

test('what goes together is dragged there with a mouse, and chosen from the same lists', async ({
  page,
  product,
}) => {
  await openLesson(page, product, matching);
  await openQuiz(page);
  const [answer, list] = [page.locator('.tray li').last(), page.locator('.pair select').first()];
  await answer.dragTo(page.locator('.pair').first());
  await expect(list.locator('option:checked')).toHaveText(await answer.innerText());
  await list.selectOption({ index: 1 });
  await expect(page.locator('.tray li').first()).toHaveClass('used');
});

test('a quiz says what is missing, then what was right, without leaving the page', async ({
  page,
  product,
  learner,
}) => {
  await openLesson(page, product, ordering);
  const quiz = await openQuiz(page);
  await handIn(page);
  await expect(page.locator('.quiz .error-summary')).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur/);
  const posts: string[] = [];
  page.on('request', (request) => posts.push(request.postData() ?? ''));
  for (const question of await listQuestions(page, quiz, learner.known)) {
    await answerRightly(page, question);
  }
  await page.locator('button[value="handInQuiz"]').dblclick();
  await expect(page.locator('.quiz-result .score')).toBeFocused();
  await expect(page.locator('.quiz-result .score')).toContainText('Réussi.');
  await expect(page.locator('.answers .verdict')).toHaveText(['Juste', 'Juste', 'Juste']);
  expect(posts.filter((fields) => fields.includes('handInQuiz'))).toHaveLength(1);
  await expect(page.locator('.quiz .error-summary')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Erreur/);
  await expectToStay(page);
});

test('a scenario goes on and back without leaving the page, and leads the focus to what is new', async ({
  page,
  product,
}) => {
  await openLesson(page, product, walking);
  await beginScenario(page);
  const situation = page.locator('.scenario .situation');
  const beginning = await situation.innerText();
  await page.locator('.ways button').first().focus();
  await page.keyboard.press('Enter');
  const next = page.locator('.scenario :is(.situation, .end)');
  await expect(next).not.toHaveText(beginning);
  await expect(next).toBeFocused();
  await page.locator('button[value="back"]').click();
  await expect(situation).toHaveText(beginning, { useInnerText: true });
  await expect(situation).toBeFocused();
  await expectToStay(page);
});

test('what is typed is kept without a button, and is there again after a reload', async ({
  page,
  product,
}) => {
  await openLesson(page, product, reflecting);
  const text = page.locator('.reflection textarea');
  await text.fill('Un jour, au guichet, ');
  await expect(page.locator('.reflection + div [role="status"]').first()).toHaveText(
    /^Enregistré à/,
  );
  await page.locator('#notes > summary').click();
  await page.locator('#notes textarea').fill('À relire');
  await expect(page.locator('#notes + div [role="status"]').first()).toHaveText(/^Enregistré à/);
  await page.reload();
  await expect(text).toHaveValue('Un jour, au guichet,');
  await expect(page.locator('#notes textarea')).toHaveValue('À relire');
});

test('what can’t be saved is said to be unsaved, and saved when the connection is back', async ({
  page,
  product,
}) => {
  await openLesson(page, product, reflecting);
  await failPosts(page);
  await page.locator('.reflection textarea').fill('Sans connexion');
  const said = page.locator('.reflection + div [role="status"]').first();
  await expect(said).toHaveText(/^Pas encore enregistré/);
  await page.unroute('**/lecon?**');
  await expect(said).toHaveText(/^Enregistré à/, { timeout: 15_000 });
});

test('a quiz that could not be sent stays as it was, says so, and is handed in by the next press', async ({
  page,
  product,
  learner,
}) => {
  await openLesson(page, product, ordering);
  const quiz = await openQuiz(page);
  const questions = await listQuestions(page, quiz, learner.known);
  for (const question of questions) await answerRightly(page, question);
  await failPosts(page);
  await handIn(page);
  await expect(page.locator('.quiz + div .told')).toHaveText(/^Ce n’est pas encore envoyé/);
  await expectToStay(page);
  await page.unroute('**/lecon?**');
  await handIn(page);
  await page.waitForURL(/done=handedIn/);
  await expect(page.locator('.quiz-result .score')).toContainText('Réussi.');
});

test('a form of somebody whose session has ended leads to the sign-in, as without a script', async ({
  page,
  product,
}) => {
  await openLesson(page, product, walking);
  await beginScenario(page);
  await page.context().clearCookies();
  await page.locator('.ways button').first().click();
  await page.waitForURL(/se-connecter/);
  await expect(page.locator('main input[type="email"]')).toBeVisible();
});

test('where its scripts don’t come, a lesson’s forms do the same', async ({ page, product }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(lessonUrl(product, walking, 'fr'));
  await beginScenario(page);
  await page.locator('.ways button').first().click();
  await page.waitForURL(/done=walked/);
  await expect(page.locator('button[value="back"]')).toBeVisible();
});

test('a choice of language takes along what was typed in every form', async ({ page, product }) => {
  await openLesson(page, product, reflecting);
  await failPosts(page);
  for (const id of ['notes', 'questions', 'feedback'])
    await page.locator(`#${id} > summary`).click();
  await page.locator('.reflection textarea').fill('Ma réflexion');
  await page.locator('#note').fill('Ma note');
  await page.locator('#question').fill('Ma question');
  await page.locator('#useful-3').check();
  await page.unroute('**/lecon?**');
  await page.locator('.languages button[lang="nl"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('.reflection textarea')).toHaveValue('Ma réflexion');
  await expect(page.locator('#note')).toHaveValue('Ma note');
  await expect(page.locator('#question')).toHaveValue('Ma question');
  await expect(page.locator('#useful-3')).toBeChecked();
});

test('axe finds nothing in what scripts make of a lesson', async ({ page, product, learner }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const found: string[] = [];
  const inspect = async (what: string) => found.push(...(await inspectPage(page, what)));
  await openLesson(page, product, ordering);
  const quiz = await openQuiz(page);
  await handIn(page);
  await expect(page.locator('.quiz .error-summary')).toBeFocused();
  await inspect('a quiz with an error');
  for (const question of await listQuestions(page, quiz, learner.known)) {
    await answerRightly(page, question);
  }
  await handIn(page);
  await expect(page.locator('.quiz-result .score')).toBeFocused();
  await inspect('a quiz with its result');
  await openLesson(page, product, walking);
  await inspect('a scenario');
  await openLesson(page, product, reflecting);
  await inspect('a reflection');
  expect(found).toEqual([]);
});
