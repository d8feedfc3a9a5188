import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { pageOfQuestion } from '@duo/domain/applications/question-pages';
import { type Question, questions, type RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { Page } from '@playwright/test';
import { codeIn, readNewestMail } from './letterbox.ts';
import { askForCode, codeField, portalUrlOf } from './portal.ts';
import type { Product } from './product.ts';

/** What an applicant answers; the first of the list where the choice does not matter. */
export const goodAnswers: Partial<Record<Question, RawAnswer>> = {
  name: { name: 'Mariëtte De Smedt' },
  calledBy: { calledBy: 'Mariëtte' },
  birthDate: { day: '4', month: '3', year: '1961' },
  phone: { phone: '0475/12 34 56' },
  occupation: { occupation: 'Boekhouder', years: '31' },
  languages: { fr: 'good', nl: 'fluent', en: 'basic', others: '' },
  skills: { skills: ['applications', 'network'], otherSkills: '' },
  motivation: { motivation: 'Ik wil doorgeven wat ik zelf gekregen heb.' },
  availability: { slots: ['monday-morning', 'thursday-evening'] },
  consents: { agreed: ['selection', 'matching'] },
  heard: { heard: 'press', otherSource: '' },
};

async function fillField(page: Page, field: string, value: string | readonly string[]) {
  const values = [value].flat();
  for (const each of values) {
    const choice = page.locator(
      `main input[name="${field}"][value="${each}"]:is([type="radio"], [type="checkbox"])`,
    );
    if ((await choice.count()) > 0) await choice.check();
    else await page.locator(`main [name="${field}"]`).fill(String(each));
  }
}

export const sendForm = (page: Page) =>
  page.locator('main form#answers button[type="submit"]').click();

/** Fills in the page of a question as it stands, and sends it. */
export async function answer(page: Page, question: Question, given = goodAnswers[question]) {
  if (question === 'branch') {
    await page.getByRole('radio', { name: /^(Bruxelles|Brussel|Brussels)$/ }).check();
  } else if (question === 'sector') {
    const list = page.locator('main select[name="sector"]');
    if ((await list.count()) > 0) await list.selectOption({ index: 2 });
    else await page.locator('main input[name="sector"]').first().check();
  } else if (question === 'note') {
    await page.locator('main input[name="acknowledged"]').check();
  } else {
    for (const [field, value] of Object.entries(given ?? {})) {
      if (value !== '') await fillField(page, field, value);
    }
  }
  await sendForm(page);
}

/** Answers questions one by one, each on its page. */
export async function answerAll(
  page: Page,
  product: Product,
  language: Language,
  asked: readonly Question[] = questions,
) {
  for (const question of asked) {
    const path = portalPath(pageOfQuestion[question], language);
    await page.goto(product.portalUrl + path);
    await answer(page, question);
    await page.waitForURL(({ pathname }) => pathname !== path);
  }
}

/** Begins an application by the button of its page. */
export async function begin(page: Page, product: Product, language: Language) {
  await page.goto(portalUrlOf(product, 'application', language));
  await page.locator('main button[name="act"][value="begin"]').click();
  await page.locator('.tasks, main ol').first().waitFor();
}

/** Signs in, and stays where that leads. */
export async function enter(page: Page, product: Product, language: Language, email: string) {
  await askForCode(page, product, language, email);
  await page.locator(codeField).fill(codeIn(await readNewestMail(product, email)));
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/code'));
}

/** Applies from the first question to the confirmation. @returns the reference. */
export async function apply(
  page: Page,
  product: Product,
  language: Language,
  email: string,
): Promise<string> {
  await enter(page, product, language, email);
  await begin(page, product, language);
  await answerAll(page, product, language);
  return submit(page, product, language);
}

/** Sends the answers from their summary. @returns the reference that the confirmation shows. */
export async function submit(page: Page, product: Product, language: Language): Promise<string> {
  await page.goto(portalUrlOf(product, 'checkAnswers', language));
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(({ pathname }) => pathname === portalPath('submitted', language));
  const reference = /DUO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0];
  if (!reference) throw new Error('The confirmation has no reference.');
  return reference;
}
