import { expect, type Locator, type Page } from '@playwright/test';

/** A field of the form by its path, such as `blocks.1.title`. */
export const fieldAt = (page: Page, path: string): Locator =>
  page.locator(`#field-${path.replaceAll('.', '__')}`);

/** Does what adds to the form, and waits for the server's part of it: until that is there, it may be drawn anew. */
async function extend(page: Page, add: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/lessons/'),
  );
  await add();
  await answered;
}

/** Adds a block at the end of the lesson, by its name in the drawer. */
export async function addBlock(page: Page, name: string): Promise<void> {
  await page.locator('#field-blocks .blocks-field__drawer-toggler').click();
  const offered = page.locator('.blocks-drawer__block');
  await extend(page, () => offered.getByText(name, { exact: true }).click());
  await expect(offered).toHaveCount(0);
}

/** Opens a block that is folded; what is not scrolled to is not drawn before. */
export async function openBlock(page: Page, block: number): Promise<void> {
  const row = page.locator(`#blocks-row-${block}`);
  await row.scrollIntoViewIfNeeded();
  const folded = row.locator('> .collapsible--collapsed .collapsible__toggle').first();
  if ((await folded.count()) > 0) await folded.click();
}

/** Adds a row to a list, such as `blocks.1.questions`. */
export async function addRow(page: Page, path: string): Promise<void> {
  await extend(page, () => fieldAt(page, path).locator('> .array-field__add-row').click());
}

/** Types a text into each field, by its path. */
export async function typeInto(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) await fieldAt(page, path).fill(text);
}

/** Types running text into a block. */
export async function typeBody(page: Page, block: number, text: string): Promise<void> {
  const row = page.locator(`#blocks-row-${block}`);
  await row.locator('.rich-text-lexical [contenteditable="true"]').click();
  await page.keyboard.type(text);
  // The row is named after what the form holds.
  await expect(row.locator('.duo-row-title__words').first()).toContainText(text);
}

/** Chooses from a list of the form, by the beginning of what it says. */
export async function choose(page: Page, path: string, words: string): Promise<void> {
  await fieldAt(page, path).locator('.rs__control').click();
  await page.locator('.rs__option').filter({ hasText: words }).first().click();
}

/** Presses Publish, and waits until it is so. */
export async function publish(page: Page): Promise<void> {
  await page.locator('#action-save').click();
  await expect(page.locator('#action-save')).toBeDisabled();
  await expect(page.locator('.doc-controls__status')).toContainText('En ligne');
}
