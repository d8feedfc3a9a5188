import { lessonPath } from '@duo/domain/accounts/portal-addresses';
import type { Language } from '@duo/domain/languages/languages';
import type { Key } from '@duo/domain/training/lesson';
import { findWay } from '@duo/domain/training/scenario';
import type { Page } from '@playwright/test';
import { portalUrlOf } from './portal.ts';
import type { Product } from './product.ts';
import type { KnownQuestion, RightAnswers } from './right-answers.ts';

export function lessonUrl(product: Product, lesson: string, language: Language): string {
  return product.portalUrl + lessonPath(lesson, language);
}

/** The part of a lesson's page that shows an exercise. */
const partOf = (exercise: Key) => `section[id="${exercise}"]`;

/** What is right, by the names of a question's fields. */
function listRightFields(question: KnownQuestion): [field: string, value: string][] {
  const { kind, key, options = [], items = [], pairs = [], accepted = [] } = question;
  const field = `q-${key}`;
  switch (kind) {
    case 'trueFalse':
      return [[field, String(question.isTrue === true)]];
    case 'order':
      return items.map((item, index) => [`${field}-${item.key}`, String(index + 1)]);
    case 'match':
      return pairs.map((pair) => [`${field}-${pair.key}`, pair.rightKey]);
    case 'short':
      return [[field, accepted[0]?.text ?? '']];
    case 'situation':
      return [[field, options.find(({ grade }) => grade === 100)?.key ?? '']];
    default:
      return options.filter(({ isRight }) => isRight).map((option) => [field, option.key]);
  }
}

async function fillField(page: Page, field: string, value: string): Promise<void> {
  const choice = page.locator(`input[name="${field}"][value="${value}"]`);
  if ((await choice.count()) > 0) return choice.check();
  const other = page.locator(`[name="${field}"]`);
  const isList = (await other.evaluate((element) => element.tagName)) === 'SELECT';
  await (isList ? other.selectOption(value) : other.fill(value));
}

/** Fills in a question as is right. */
export async function answerRightly(page: Page, question: KnownQuestion): Promise<void> {
  for (const [field, value] of listRightFields(question)) await fillField(page, field, value);
}

/** Fills in a question with something that is not right. */
export async function answerWrongly(page: Page, question: KnownQuestion): Promise<void> {
  const { kind, key, options = [], pairs = [] } = question;
  const field = `q-${key}`;
  const [first] = pairs;
  for (const pair of pairs) await fillField(page, `${field}-${pair.key}`, first?.rightKey ?? '');
  if (kind === 'trueFalse') await fillField(page, field, String(question.isTrue !== true));
  const wrong = options.find(({ isRight, grade }) => !isRight && grade !== 100);
  if (wrong) await fillField(page, field, wrong.key);
}

/** The questions of a quiz on the page, in their order. */
export async function listQuestions(page: Page, quiz: Key, known: RightAnswers) {
  const names = await page
    .locator(`${partOf(quiz)} form [name^="q-"]`)
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('name') ?? ''));
  const keys = new Set(names.map((name) => name.split('-')[1] ?? ''));
  return [...keys].flatMap((key) => known.questions.get(key) ?? []);
}

/** Presses a button of a lesson, by its value, and waits for the page that answers. */
export async function press(page: Page, value: string, within = 'main'): Promise<void> {
  // What is typed is saved meanwhile: that is another request.
  const answered = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes(`=${value}`),
  );
  await page.locator(`${within} button[value="${value}"]`).click();
  await answered;
  await page.waitForLoadState();
}

export async function handInQuiz(page: Page, quiz: Key, known: RightAnswers): Promise<void> {
  for (const question of await listQuestions(page, quiz, known)) {
    await answerRightly(page, question);
  }
  await press(page, 'handInQuiz', partOf(quiz));
}

/** Goes through a scenario to an end of a kind. */
export async function walkScenario(
  page: Page,
  scenario: Key,
  known: RightAnswers,
  judgement: 'good' | 'mixed' | 'poor' = 'good',
): Promise<void> {
  const found = known.scenarios.get(scenario);
  for (const choice of (found && findWay(found, judgement)) ?? []) {
    await press(page, choice, partOf(scenario));
  }
}

export async function handInReflection(page: Page, reflection: Key, text: string): Promise<void> {
  await page.locator(`[name="text-${reflection}"]`).fill(text);
  await press(page, 'handInReflection', partOf(reflection));
}

/** Does all that the open lesson asks for, and says that it is finished. */
export async function takeLesson(page: Page, known: RightAnswers): Promise<void> {
  const exercises = await page
    .locator('section.exercise')
    .evaluateAll((all) => all.map(({ id, className }) => ({ id, className })));
  for (const { id, className } of exercises) {
    if (className.includes('quiz')) await handInQuiz(page, id, known);
    if (className.includes('scenario')) await walkScenario(page, id, known);
    if (className.includes('reflection')) await handInReflection(page, id, 'Ce que j’en retiens.');
  }
  await press(page, 'finish');
}

/** Takes the lesson that the page of the course says to go on with. */
export async function takeNextLesson(
  page: Page,
  product: Product,
  language: Language,
  known: RightAnswers,
): Promise<void> {
  await page.goto(portalUrlOf(product, 'training', language));
  await page.locator('.card.next a.button').click();
  await page.waitForURL(({ search }) => search.includes('lesson='));
  await takeLesson(page, known);
}
