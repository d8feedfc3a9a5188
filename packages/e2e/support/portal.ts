import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import type { Language } from '@duo/domain/languages/languages';
import type { Page } from '@playwright/test';
import { codeIn, readNewestMail } from './letterbox.ts';
import type { Product } from './product.ts';

export const codeField = 'input[autocomplete="one-time-code"]';

/** The sign-in form takes nothing that was sent within two seconds: nobody types so fast. */
export const leastTypingMs = 2_200;

export function portalUrlOf(product: Product, page: PortalPage, language: Language): string {
  return product.portalUrl + portalPath(page, language);
}

/** Asks for a code in the sign-in form, and waits for the page that takes it. */
export async function askForCode(
  page: Page,
  product: Product,
  language: Language,
  email: string,
): Promise<void> {
  await page.goto(portalUrlOf(product, 'signIn', language));
  await page.locator('main input[type="email"]').fill(email);
  await page.waitForTimeout(leastTypingMs);
  await page.locator('main form button[type="submit"]').first().click();
  await page.locator(codeField).waitFor();
}

/** Signs in with the code of the newest mail. */
export async function signInByCode(
  page: Page,
  product: Product,
  language: Language,
  email: string,
): Promise<void> {
  await askForCode(page, product, language, email);
  await page.locator(codeField).fill(codeIn(await readNewestMail(product, email)));
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL(({ pathname }) => pathname === portalPath('home', language));
}
