import { lessonPath, portalPath } from '@duo/domain/accounts/portal-addresses';
import { type Language, languages } from '@duo/domain/languages/languages';
import type { Page } from '@playwright/test';
import { checkHtml } from '../support/check-html.ts';
import { inspectPage } from '../support/inspect-page.ts';
import { expect, test } from '../support/test.ts';
import { answerWrongly, listQuestions } from '../support/training.ts';

/** Pages of a learner in the middle of the course, and what is looked at on them. */
const pages: [shown: string, path: (language: Language) => string][] = [
  ['.card.next', (language) => portalPath('home', language)],
  ['.module .lock', (language) => portalPath('training', language)],
  ['.lesson audio', (language) => lessonPath('listen-first', language)],
  ['.quiz-result', (language) => lessonPath('open-questions', language)],
  ['.lesson img', (language) => lessonPath('your-own-glasses', language)],
  ['.scenario', (language) => lessonPath('crossed-signals', language)],
  ['.reflection textarea', (language) => lessonPath('unfair-treatment', language)],
  ['.reflection .messages', (language) => lessonPath('advice-can-wait', language)],
  ['.lead + .actions', (language) => lessonPath('limits', language)],
  ['.printed', (language) => `${portalPath('printedModule', language)}?module=active-listening`],
];

/** As much as a connection carries before it waits for an answer: ten segments (RFC 6928). */
const firstFlightBytes = 14_600;

/** Opens a page, with all that stands folded on it. */
async function open(page: Page, url: string): Promise<string> {
  const response = await page.goto(url);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator('main details').evaluateAll((folded) => {
    for (const part of folded) part.setAttribute('open', '');
  });
  return (await response?.text()) ?? '';
}

test.use({ storageState: ({ learner }, use) => use(learner.storageState) });

for (const language of languages) {
  test(`axe and the HTML checker find nothing on the pages of the training, ${language}`, async ({
    page,
    product,
    learner,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const found: string[] = [];
    await open(page, product.portalUrl + lessonPath('open-questions', language));
    const quiz = (await page.locator('section.quiz').getAttribute('id')) ?? '';
    for (const question of await listQuestions(page, quiz, learner.known)) {
      await answerWrongly(page, question);
    }
    await page.locator('button[value="handInQuiz"]').click();
    await expect(page.locator('.quiz-result .answers .verdict').first()).toBeVisible();

    for (const [shown, path] of pages) {
      const what = path(language);
      const html = await open(page, product.portalUrl + what);
      await expect(page.locator(shown).first(), what).toBeVisible();
      found.push(...(await checkHtml(html, what)), ...(await inspectPage(page, what)));
    }
    expect(found).toEqual([]);
  });

  test(`axe and the HTML checker find nothing on the errors of a lesson, nor on its print, ${language}`, async ({
    page,
    product,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const found: string[] = [];
    for (const [lesson, act] of [
      ['open-questions', 'handInQuiz'],
      ['unfair-treatment', 'handInReflection'],
      ['listen-first', 'ask'],
      ['listen-first', 'feedback'],
    ]) {
      await open(page, product.portalUrl + lessonPath(lesson ?? '', language));
      // Another test of the same learner may have left a draft.
      for (const draft of await page.locator('.reflection textarea').all()) await draft.fill('');
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.locator(`button[name="act"][value="${act}"]`).click(),
      ]);
      expect(answer.status(), act).toBe(422);
      await expect(page.locator('.error-summary')).toBeVisible();
      found.push(...(await checkHtml(await answer.text(), `${act} with an error`)));
      found.push(...(await inspectPage(page, `${act} with an error`)));
    }
    await page.emulateMedia({ media: 'print' });
    await open(page, product.portalUrl + lessonPath('open-questions', language));
    found.push(...(await inspectPage(page, 'a lesson on paper')));
    expect(found).toEqual([]);
  });
}

test('the HTML of each page of the course fits into the first flight of a connection', async ({
  page,
  product,
}) => {
  const course = product.portalUrl + portalPath('training', 'fr');
  await page.goto(course);
  const links = page.locator('main a[href*="lesson="], main a[href*="module="]');
  const urls = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(urls.length).toBeGreaterThan(8);
  const over: string[] = [];
  for (const url of [course, ...new Set(urls)]) {
    const response = await page.goto(url);
    const { responseBodySize = Number.NaN } = (await response?.request().sizes()) ?? {};
    if (!(responseBodySize <= firstFlightBytes)) over.push(`${url}: ${responseBodySize} bytes`);
  }
  expect(over).toEqual([]);
});
