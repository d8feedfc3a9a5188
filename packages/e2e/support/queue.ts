import type { Page } from '@playwright/test';
import type { Product } from './product.ts';

const reference = /DUO-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** The queue, narrowed down by the filters of its address. */
export function queueUrl(product: Product, filters: Record<string, string> = {}): string {
  return `${product.cmsUrl}/admin/applications?${new URLSearchParams(filters)}`;
}

/** The references of the applications that a page of the queue lists, in its order; none where it lists none. */
export async function listReferences(page: Page): Promise<string[]> {
  await page.locator('main.applications h1').waitFor();
  const rows = await page.locator('table.queue tbody th').allInnerTexts();
  return rows.map((text) => reference.exec(text)?.[0] ?? '');
}

/** How many the link above the queue says that there are. */
export async function readCount(page: Page, name: string): Promise<number> {
  const link = page.locator('.count-links').getByRole('link', { name: new RegExp(`^${name} `) });
  return Number(await link.locator('b').innerText());
}
