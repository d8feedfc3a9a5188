import { dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { expect, type Page } from '@playwright/test';
import { apply } from './applying.ts';
import type { Product } from './product.ts';
import { signInToApi } from './staff-api.ts';

type Ask = (path: string, body?: object) => Promise<{ docs: { revision: number }[] }>;

/** What a coordinator records and decides, one after the other, until the volunteer is in training. */
function listDecisions(today: string): [path: string, body: object][] {
  const step = (transition: string) => ['step', { transition }] satisfies [string, object];
  return [
    step('screen'),
    ['record', { infoSessionOn: today }],
    step('inviteToSession'),
    ['record', { infoSessionAttended: true }],
    step('inviteToInterview'),
    ['record', { interviewOn: today, interviewHeld: true }],
    step('accept'),
  ];
}

async function findRevision(ask: Ask, reference: string): Promise<number> {
  const { docs } = await ask(`applications?limit=1&where[reference][equals]=${reference}`);
  return docs[0]?.revision ?? 0;
}

/** Applies, and is accepted by what the coordinators' buttons ask the CMS for. */
export async function enterTraining(
  page: Page,
  product: Product,
  language: Language,
  email: string,
): Promise<void> {
  const reference = await apply(page, product, language, email);
  const ask: Ask = await signInToApi(product, 'coordinator');
  for (const [path, body] of listDecisions(dayOf(new Date()))) {
    const seenRevision = await findRevision(ask, reference);
    const answer = await ask(`applications/${reference}/${path}`, { ...body, seenRevision });
    expect(answer, path).toMatchObject({ outcome: 'done' });
  }
}
