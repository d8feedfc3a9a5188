import { test as base } from '@playwright/test';
import { type Graduate, makeGraduate } from './graduate.ts';
import { type Learner, makeLearner } from './learner.ts';
import { type Product, withProduct } from './product.ts';

let visitors = 0;

/** An address of its own for each journey: what one visitor may ask for in an hour is limited. */
function nextAddress(): string {
  visitors += 1;
  return `10.0.${Math.floor(visitors / 256)}.${visitors % 256}`;
}

interface Running {
  product: Product;
  learner: Learner;
  graduate: Graduate;
}

/**
 * Playwright's test, as a visitor of its own, with the one running product at hand and people who have come some
 * way in it; those are there once a journey asks for them. Whatever asks for more of a worker than these
 * would start a product of its own.
 */
export const test = base.extend<{ siteUrl: string }, Running>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
    async ({}, use) => withProduct(use),
    { scope: 'worker', timeout: 120_000 },
  ],
  learner: [
    async ({ browser, product }, use) => use(await makeLearner(browser, product)),
    { scope: 'worker', timeout: 180_000 },
  ],
  graduate: [
    async ({ browser, product }, use) => use(await makeGraduate(browser, product)),
    { scope: 'worker', timeout: 120_000 },
  ],
  siteUrl: async ({ product }, use) => use(product.siteUrl),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': nextAddress() }),
});

export { expect } from '@playwright/test';
