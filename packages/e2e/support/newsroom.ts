import type { Page } from '@playwright/test';
import type { Product } from './product.ts';

/** Signs in to the admin through its own form. */
export async function signIn(page: Page, product: Product, role: string): Promise<void> {
  const { email, password } = await product.account(role);
  await page.goto(`${product.cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

/** The id of a document that the API knows by a field's value. */
export async function findId(
  product: Product,
  collection: string,
  query: Record<string, string>,
): Promise<number> {
  const login = await fetch(`${product.cmsUrl}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(await product.account('editor')),
  });
  const { token } = await login.json();
  const parameters = new URLSearchParams({ draft: 'true', limit: '1', ...query });
  const answer = await fetch(`${product.cmsUrl}/api/${collection}?${parameters}`, {
    headers: { authorization: `JWT ${token}` },
  });
  const { docs } = await answer.json();
  return docs[0].id;
}
