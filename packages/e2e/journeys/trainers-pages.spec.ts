import { type Language, languages } from '@duo/domain/languages/languages';
import type { Browser, Page } from '@playwright/test';
import { signInAs } from '../support/deciding.ts';
import { inspectPage } from '../support/inspect-page.ts';
import type { Product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

const parts = ['', '/learners', '/stops', '/questions', '/feedback', '/translations'];

/** A member of staff at the admin, in a browser of some language. */
async function enterAs(
  browser: Browser,
  product: Product,
  role: string,
  locale: Language = 'fr',
): Promise<Page> {
  const page = await (await browser.newContext({ locale })).newPage();
  const { email } = await product.account(role);
  await signInAs(page, product, email);
  return page;
}

/** The pages about one learner, to which the matrix leads. */
async function listOfLearner(page: Page, product: Product): Promise<string[]> {
  await page.goto(`${product.cmsUrl}/admin/training/learners`);
  return Promise.all(
    ['certificates', 'work'].map(async (part) => {
      const link = page.locator(`main a[href*="/admin/training/${part}/"]`).first();
      return product.cmsUrl + (await link.getAttribute('href'));
    }),
  );
}

for (const language of languages) {
  test(`axe finds nothing on the trainers’ pages, with all unfolded, ${language}`, async ({
    browser,
    product,
    graduate,
  }) => {
    test.setTimeout(120_000);
    expect(graduate).toBeDefined();
    const page = await enterAs(browser, product, 'trainer', language);
    const found: string[] = [];
    for (const address of [
      `${product.cmsUrl}/admin`,
      ...parts.map((part) => `${product.cmsUrl}/admin/training${part}`),
      ...(await listOfLearner(page, product)),
    ]) {
      await page.goto(address);
      await page.locator('main h1').waitFor();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const fold of await page.locator('main summary').all()) await fold.click();
      found.push(...(await inspectPage(page, address)));
    }
    expect(found).toEqual([]);
  });
}

test('nobody but trainers and admins reads what is known of learners', async ({
  browser,
  product,
  graduate,
}) => {
  test.setTimeout(120_000);
  expect(graduate).toBeDefined();
  const trainer = await enterAs(browser, product, 'trainer');
  const ofLearner = await listOfLearner(trainer, product);
  const addresses = [
    ...parts.map((part) => `${product.cmsUrl}/admin/training${part}`),
    ...ofLearner,
  ];
  for (const role of ['coordinator', 'editor']) {
    const page = await enterAs(browser, product, role);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('.training__plain'), `${role} at ${address}`).toBeVisible();
      await expect(page.locator('main table'), `${role} at ${address}`).toHaveCount(0);
    }
  }
});
