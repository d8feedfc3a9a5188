import type { Browser, BrowserContext } from '@playwright/test';
import { enterTraining } from './enrolling.ts';
import type { Product } from './product.ts';
import { type RightAnswers, readRightAnswers } from './right-answers.ts';
import { takeNextLesson } from './training.ts';

/** Somebody who is in the middle of the course; with what a browser keeps of being signed in. */
export interface Learner {
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>;
  known: RightAnswers;
}

const email = 'learner@volunteer.example';
const finishedLessons = 7;

/** A learner whose next lesson asks for a reflection. */
export async function makeLearner(browser: Browser, product: Product): Promise<Learner> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-BE' });
  const page = await context.newPage();
  await enterTraining(page, product, 'fr', email);
  const known = await readRightAnswers(product);
  for (let lesson = 0; lesson < finishedLessons; lesson += 1) {
    await takeNextLesson(page, product, 'fr', known);
  }
  const storageState = await context.storageState();
  await context.close();
  return { storageState, known };
}
