import { nameTransition } from '@duo/application-texts/state-texts';
import type { TransitionName } from '@duo/domain/applications/lifecycle';
import { expect, type Page } from '@playwright/test';
import type { Product } from './product.ts';

/** Signs a demo member of staff in to the admin, by address. */
export async function signInAs(page: Page, product: Product, email: string): Promise<void> {
  const { password } = await product.account(email);
  await page.goto(`${product.cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

export const coordinators = {
  brussels: 'coordinator@demo.example',
  antwerp: 'coordinator.antwerp@demo.example',
} as const;

export function applicationUrl(product: Product, reference: string): string {
  return `${product.cmsUrl}/admin/applications/${reference}`;
}

/** Records a day and ticks what belongs to it, on the page of an application. */
export async function record(page: Page, day: string, fields: { on: string; box?: string }) {
  await page.locator(`#record-${fields.on}`).fill(day);
  if (fields.box) await page.locator(`#record-${fields.box}`).check();
  await page
    .locator('form', { has: page.locator(`#record-${fields.on}`) })
    .locator('button[type="submit"]')
    .click();
  await expect(page.locator(`form:has(#record-${fields.on}) [role="status"]`)).not.toBeEmpty();
}

/** Takes a step by its button, with a reason and a day where it asks for them, and waits until it is taken. */
export async function take(
  page: Page,
  transition: TransitionName,
  { reason, returnOn }: { reason?: string; returnOn?: string } = {},
) {
  const name = nameTransition(transition, 'fr');
  if (reason) {
    await page.locator('summary', { hasText: name }).click();
    await page.locator(`#reason-${transition}`).fill(reason);
  }
  if (returnOn) await page.locator('#hold-return').fill(returnOn);
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  // Once the page shows the new state, no step leads back.
  await expect(button).toHaveCount(0);
}
