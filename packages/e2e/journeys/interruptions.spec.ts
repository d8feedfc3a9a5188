import type { Page } from '@playwright/test';
import { codeIn, readNewestMail } from '../support/letterbox.ts';
import { askForCode, codeField, portalUrlOf } from '../support/portal.ts';
import type { Product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false, locale: 'nl-BE' });

const button = (page: Page) => page.locator('main form button[type="submit"]').first();

/** Presses while the CMS is down, sees an honest answer, and presses again once it is back. */
async function pressThroughOutage(
  page: Page,
  product: Product,
  stillThere: () => Promise<void>,
): Promise<void> {
  try {
    await product.cms.stop('SIGKILL');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      button(page).click(),
    ]);
    expect(answer.status()).toBe(503);
    await stillThere();
  } finally {
    await product.cms.start();
  }
  await button(page).click();
}

test('each step on a volunteer’s way survives the CMS stopping in its middle', async ({
  page,
  product,
}) => {
  test.setTimeout(180_000);
  const email = 'steadfast@volunteer.example';
  await askForCode(page, product, 'nl', email);
  const code = codeIn(await readNewestMail(product, email));
  await page.locator(codeField).fill(code);
  await pressThroughOutage(page, product, async () => {
    await expect(page.locator(codeField)).toHaveValue(new RegExp(code.split('').join('\\s?')));
  });
  await expect(page.locator('h1')).toHaveText('Welkom');

  const moved = 'steadfast.new@volunteer.example';
  await page.goto(portalUrlOf(product, 'changeEmail', 'nl'));
  await page.locator('main input[type="email"]').fill(moved);
  await pressThroughOutage(page, product, async () => {
    await expect(page.locator('main input[type="email"]')).toHaveValue(moved);
  });
  const second = codeIn(await readNewestMail(product, moved));
  await page.locator(codeField).fill(second);
  await pressThroughOutage(page, product, async () => {
    await expect(page.locator(codeField)).toHaveValue(new RegExp(second.split('').join('\\s?')));
  });
  await page.goto(portalUrlOf(product, 'myData', 'nl'));
  await expect(page.getByText(moved).first()).toBeVisible();

  await page.goto(portalUrlOf(product, 'erase', 'nl'));
  await page.locator('main input[type="checkbox"]').check();
  await pressThroughOutage(page, product, async () => {
    await expect(page.locator('main input[type="checkbox"]')).toBeChecked();
  });
  await expect(page).toHaveURL(/gegevens-gewist/);
});

test('pressing twice asks once and spends once', async ({ page, product }) => {
  const email = 'twice@volunteer.example';
  await page.goto(portalUrlOf(product, 'signIn', 'nl'));
  await page.locator('main input[type="email"]').fill(email);
  await page.waitForTimeout(2_200);
  await button(page).dblclick();
  await page.locator(codeField).waitFor();
  const list = await (await fetch(`${product.cmsUrl}/demo/mails`)).text();
  expect(list.split(email).length - 1).toBe(1);
  await page.locator(codeField).fill(codeIn(await readNewestMail(product, email)));
  await button(page).dblclick();
  await expect(page.locator('h1')).toHaveText('Welkom');
});
