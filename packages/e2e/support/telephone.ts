import type { RawAnswer } from '@duo/domain/applications/questions';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Product } from './product.ts';

/** Begins an application with somebody on the telephone. @returns its reference. */
export async function beginByTelephone(
  page: Page,
  product: Product,
  { name, email }: { name: string; email: string },
): Promise<string> {
  await page.goto(`${product.cmsUrl}/admin/applications/by-telephone`);
  await page.locator('#begin-name').fill(name);
  await page.locator('#begin-email').fill(email);
  await page.locator('#begin button[type="submit"]').click();
  await page.waitForURL(/DUO-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return page.url().split('/').at(-1) ?? '';
}

async function fillControl(form: Locator, field: string, value: string) {
  const named = `[name="value.${field}"]`;
  const choice = form.locator(`${named}[value="${value}"]:is([type="radio"], [type="checkbox"])`);
  if ((await choice.count()) > 0) await choice.check();
  else if ((await form.locator(`select${named}`).count()) > 0)
    await form.locator(named).selectOption(value);
  else await form.locator(named).fill(value);
}

/** Writes down an answer on the page of an application, and waits until it is kept. */
export async function answerByTelephone(page: Page, given: RawAnswer) {
  const [first = ''] = Object.keys(given);
  const form = page.locator(`form.telephone__question:has([name="value.${first}"])`);
  for (const [field, value] of Object.entries(given)) {
    for (const one of [value].flat()) if (one !== '') await fillControl(form, field, String(one));
  }
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('[role="status"]')).not.toBeEmpty();
}

/** What a list of an answer's form offers under a name. */
export async function findChoice(page: Page, field: string, label: string | RegExp) {
  const option = page.locator(`select[name="value.${field}"] option`).filter({ hasText: label });
  return (await option.first().getAttribute('value')) ?? '';
}
