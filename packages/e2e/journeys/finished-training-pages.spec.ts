import { lessonPath, portalPath } from '@duo/domain/accounts/portal-addresses';
import { languages } from '@duo/domain/languages/languages';
import { certificatePath } from '@duo/domain/training/certificate-addresses';
import type { Page } from '@playwright/test';
import { checkHtml } from '../support/check-html.ts';
import { inspectPage } from '../support/inspect-page.ts';
import type { Product } from '../support/product.ts';
import { signInToApi } from '../support/staff-api.ts';
import { expect, test } from '../support/test.ts';

const lesson = 'how-jobs-are-found';

/** Publishes a major edit of a lesson in every language, the source first. */
async function editLesson(product: Product): Promise<void> {
  const ask = await signInToApi(product, 'trainer');
  const { docs } = await ask(`lessons?limit=1&depth=0&where[key][equals]=${lesson}`);
  for (const language of languages) {
    const path = `lessons/${docs[0].id}?locale=${language}&depth=0`;
    const { title } = await ask(path);
    const change = { title: `${title} *`, changeKind: 'major', whatChanged: title };
    const { doc } = await ask(path, { ...change, _status: 'published' }, 'PATCH');
    expect(doc?.title, language).toBe(`${title} *`);
  }
}

/** What axe and the HTML checker find on a page that is opened. */
async function inspect(page: Page, url: string, shown: string): Promise<string[]> {
  const response = await page.goto(url);
  await expect(page.locator(shown)).toBeVisible();
  const { pathname } = new URL(url);
  return [
    ...(await checkHtml((await response?.text()) ?? '', pathname)),
    ...(await inspectPage(page, pathname)),
  ];
}

test('axe and the HTML checker find nothing on a certificate, its verification, and what changed in a lesson', async ({
  browser,
  product,
  graduate,
}) => {
  test.setTimeout(180_000);
  await editLesson(product);
  const { storageState } = graduate;
  const viewport = { width: 320, height: 800 };
  const page = await (await browser.newContext({ storageState, viewport })).newPage();
  await page.goto(product.portalUrl + portalPath('training', 'fr'));
  const verified = await page
    .locator(`.certificate a[href^="${product.siteUrl}"]`)
    .getAttribute('href');
  const code = new URL(verified ?? '').pathname.split('/').at(-1) ?? '';

  const found: string[] = [];
  for (const language of languages) {
    const certified = product.siteUrl + certificatePath(language, code);
    const unknown = product.siteUrl + certificatePath(language, code.split('').reverse().join(''));
    const incomplete = `${product.siteUrl}${certificatePath(language)}?code=7K3M`;
    found.push(
      ...(await inspect(
        page,
        product.portalUrl + portalPath('training', language),
        '.certificate',
      )),
      ...(await inspect(page, product.portalUrl + lessonPath(lesson, language), '.refresher')),
      ...(await inspect(page, certified, '.certificate-name')),
      ...(await inspect(page, unknown, '.certificate-form')),
      ...(await inspect(page, incomplete, '.certificate-problem')),
    );
  }
  expect(found).toEqual([]);
});
