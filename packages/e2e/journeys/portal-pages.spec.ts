import { portalPath } from '@duo/domain/accounts/portal-addresses';
import { pageOfQuestion } from '@duo/domain/applications/question-pages';
import { languages } from '@duo/domain/languages/languages';
import type { Page } from '@playwright/test';
import { begin, enter, sendForm } from '../support/applying.ts';
import { inspectPage } from '../support/inspect-page.ts';
import { codeIn, readNewestMail } from '../support/letterbox.ts';
import { codeField, leastTypingMs, portalUrlOf, signInByCode } from '../support/portal.ts';
import { expect, test } from '../support/test.ts';

const viewport = { width: 320, height: 800 };

const send = (page: Page) => page.locator('main form button[type="submit"]').first().click();

test('axe finds nothing on signing in, with errors shown, at 320 px', async ({
  browser,
  product,
}) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ viewport })).newPage();
  const found: string[] = [];
  for (const language of languages) {
    const path = portalPath('signIn', language);
    await page.goto(product.portalUrl + path);
    found.push(...(await inspectPage(page, path)));
    await page.locator('main input[type="email"]').fill('no address');
    await send(page);
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page).toHaveTitle(/^(Erreur|Fout|Error)/);
    found.push(...(await inspectPage(page, `${path} with an error`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on what is a volunteer’s own, with errors shown, at 320 px', async ({
  browser,
  product,
}) => {
  test.setTimeout(180_000);
  const page = await (await browser.newContext({ viewport })).newPage();
  const found: string[] = [];
  await signInByCode(page, product, 'fr', 'axe@volunteer.example');
  for (const language of languages) {
    for (const name of ['home', 'sessions', 'myData', 'changeEmail', 'erase', 'cookies'] as const) {
      const path = portalPath(name, language);
      await page.goto(product.portalUrl + path);
      found.push(...(await inspectPage(page, path)));
      if (name !== 'changeEmail' && name !== 'erase') continue;
      await send(page);
      await expect(page.locator('.error-summary')).toBeVisible();
      found.push(...(await inspectPage(page, `${path} with an error`)));
    }
  }
  expect(found).toEqual([]);
});

test('axe finds nothing on applying, with errors shown, at 320 px', async ({
  browser,
  product,
}) => {
  test.setTimeout(400_000);
  const page = await (await browser.newContext({ viewport })).newPage();
  const found: string[] = [];
  for (const language of languages) {
    const path = portalPath('check', language);
    await page.goto(product.portalUrl + path);
    await sendForm(page);
    await expect(page.locator('.error-summary')).toBeVisible();
    found.push(...(await inspectPage(page, `${path} with errors`)));
  }
  await enter(page, product, 'fr', 'applying@volunteer.example');
  await begin(page, product, 'fr');
  for (const language of languages) {
    for (const name of [...Object.values(pageOfQuestion), 'checkAnswers'] as const) {
      const path = portalPath(name, language);
      await page.goto(product.portalUrl + path);
      await page.locator('main form button[type="submit"]').last().click();
      await expect(page.locator('.error-summary')).toBeVisible();
      found.push(...(await inspectPage(page, `${path} with errors`)));
    }
    const path = portalPath('application', language);
    await page.goto(product.portalUrl + path);
    found.push(...(await inspectPage(page, path)));
  }
  expect(found).toEqual([]);
});

test('a volunteer signs in, finds her data and erases it with nothing but the keyboard', async ({
  page,
  product,
}) => {
  const email = 'keyboard@volunteer.example';
  await page.goto(portalUrlOf(product, 'signIn', 'en'));
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator(`${selector}:focus`).count()) return;
    }
    throw new Error(`${selector} cannot be reached by Tab.`);
  };
  await reach('main input[type="email"]');
  await page.keyboard.type(email);
  await page.waitForTimeout(leastTypingMs);
  await page.keyboard.press('Enter');
  await page.locator(codeField).waitFor();
  await reach(codeField);
  await page.keyboard.type(codeIn(await readNewestMail(product, email)));
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname === portalPath('home', 'en'));
  await reach('a[href$="/en/my-data"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname === portalPath('myData', 'en'));
  await reach('main a[href$="/en/my-data/erase"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname === portalPath('erase', 'en'));
  await reach('main input[type="checkbox"]');
  await page.keyboard.press('Space');
  await reach('main form button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname === portalPath('erased', 'en'));
});

test('no page of the portal is kept or indexed, and none has more than 75 KB of script', async ({
  page,
  product,
}) => {
  await signInByCode(page, product, 'nl', 'weight@volunteer.example');
  for (const name of ['home', 'sessions', 'myData', 'changeEmail', 'erase'] as const) {
    let scriptBytes = 0;
    const count = async (response: import('@playwright/test').Response) => {
      if (response.request().resourceType() !== 'script') return;
      scriptBytes += (await response.request().sizes()).responseBodySize;
    };
    page.on('response', count);
    const response = await page.goto(portalUrlOf(product, name, 'nl'), {
      waitUntil: 'networkidle',
    });
    page.off('response', count);
    expect(response?.headers()['cache-control'], name).toContain('no-store');
    expect(response?.headers()['x-robots-tag'], name).toContain('noindex');
    expect(scriptBytes, name).toBeLessThanOrEqual(75 * 1024);
  }
});
