import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { enterTraining } from './enrolling.ts';
import { signIn } from './newsroom.ts';
import { portalUrlOf } from './portal.ts';
import type { Product } from './product.ts';
import { readRightAnswers } from './right-answers.ts';
import { answerReflection } from './trainers-desk.ts';
import { takeNextLesson } from './training.ts';

/** Somebody who has finished the whole course; with what a browser keeps of being signed in. */
export interface Graduate {
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>;
}

const email = 'graduate@volunteer.example';
const language = 'fr';
/** Of the name in the answers that are given to the application. */
const by = 'Mariëtte';
const lessonCount = 16;
const reflections = ['advice-can-wait', 'rhythm-and-agreement'];

async function graduate(page: Page, desk: Page, product: Product): Promise<void> {
  await enterTraining(page, product, language, email);
  const known = await readRightAnswers(product);
  for (let lesson = 0; lesson < lessonCount; lesson += 1) {
    await takeNextLesson(page, product, language, known);
  }
  await signIn(desk, product, 'trainer');
  for (const lesson of reflections) {
    await answerReflection(desk, product, { by, lesson, text: 'Bien.', decision: 'approved' });
  }
  await expect(async () => {
    await page.goto(portalUrlOf(product, 'training', language));
    await expect(page.locator('.certificate .actions a').first()).toBeVisible({ timeout: 100 });
  }).toPass();
}

/** Somebody who has a certificate. */
export async function makeGraduate(browser: Browser, product: Product): Promise<Graduate> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const office = await browser.newContext();
  await graduate(await context.newPage(), await office.newPage(), product);
  const storageState = await context.storageState();
  await Promise.all([context.close(), office.close()]);
  return { storageState };
}
