import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainWith } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

test('whoever has asked much in a short time is told when to ask again, and the question stays', async () => {
  const { browser } = trainWith(portal, 'eager@x.be');
  const path = '/fr/ma-formation/lecon?lesson=ecouter';
  const page = await browser.open(path);
  portal.cms.state.instead.set('/api/portal/training/question', {
    status: 429,
    body: { outcome: 'wait', retryAfterSeconds: 1_500 },
  });
  const question = 'Et si elle ne répond pas ?';
  const told = await browser.send(page, path, { question, act: 'ask' });
  expect(told.status).toBe(422);
  expect(told.html).toContain('dans 25 minutes');
  expect(told.html).toContain(question);
});
