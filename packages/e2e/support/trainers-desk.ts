import { expect, type Page } from '@playwright/test';
import type { Product } from './product.ts';

interface ReflectionAnswer {
  /** Who wrote the reflection. */
  by: string;
  /** The key of its lesson. */
  lesson: string;
  text: string;
  decision: 'approved' | 'returned';
}

/** Answers a reflection by the pages that trainers have for it. */
export async function answerReflection(
  desk: Page,
  product: Product,
  { by, lesson, text, decision }: ReflectionAnswer,
): Promise<void> {
  await desk.goto(`${product.cmsUrl}/admin/training`);
  await desk.locator(`#reflections a[href$="/${lesson}"]`, { hasText: by }).click();
  await desk.locator('textarea[id^="answer-"]:not(#answer-question)').fill(text);
  await desk.locator(`input[name="decision"][value="${decision}"]`).check();
  await desk.locator('button.act-button--first').click();
  await expect(desk.locator('.messages')).toContainText(text);
}
