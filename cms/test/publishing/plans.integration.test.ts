import { languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts';
import { beginPlanning, type Planning } from './support/planning.ts';

let room: Newsroom;
let carryOutDuePlans: typeof import('../../src/publishing/carry-out-plans.ts').carryOutDuePlans;
beforeAll(async () => {
  room = await openNewsroom();
  ({ carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts'));
});
afterAll(async () => {
  await room.close();
});

const due = new Date('2026-12-01T09:00:00.000Z');
const before = new Date('2026-12-01T08:59:59.000Z');
let serial = 0;
let id: number;
let planning: Planning;

const slugIn = (language: string) => planning.slugIn(language);
const liveLanguages = () => planning.liveLanguages();
const plan = (fields: object, token?: string) => planning.plan(due, fields, token);
const readPlan = (planId: number) => planning.readPlan(planId);

beforeEach(async () => {
  serial += 1;
  planning = await beginPlanning(room, serial);
  id = planning.pageId;
});

it.each(languages)('a plan for %s publishes that language when it is due', async (language) => {
  const planId = await plan({ action: 'publish', language });
  await carryOutDuePlans(room.payload, before);
  expect(await liveLanguages()).toEqual([]);
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual([language]);
  expect((await readPlan(planId)).state).toBe('done');
});

it.each(languages)('a plan to take %s off leaves the other languages', async (language) => {
  for (const locale of languages) {
    await room.ask('PATCH', `/pages/${id}`, { locale }, { _status: 'published' });
  }
  await plan({ action: 'unpublish', language });
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual(languages.filter((other) => other !== language));
});

it('a plan publishes the draft as it is when it is due', async () => {
  await plan({ action: 'publish', language: 'nl' });
  const later = { title: 'Written after the plan' };
  await room.ask('PATCH', `/pages/${id}`, { locale: 'nl', draft: 'true' }, later);
  await carryOutDuePlans(room.payload, due);
  const answer = await room.read('nl', slugIn('nl'));
  expect(answer.outcome === 'found' && answer.page.title).toBe('Written after the plan');
});

it('a refused plan publishes nothing and keeps the reason for its author', async () => {
  const planId = await plan({ action: 'publish', language: 'en' });
  await room.ask('PATCH', `/pages/${id}`, { locale: 'en', draft: 'true' }, { title: '' });
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual([]);
  const { state, refusal } = await readPlan(planId);
  expect(state).toBe('refused');
  expect(refusal).toMatch(/title|titel|titre/i);
});

it('a plan is carried out once', async () => {
  await plan({ action: 'publish', language: 'fr' });
  await carryOutDuePlans(room.payload, due);
  await room.ask('PATCH', `/pages/${id}`, { locale: 'fr' }, { _status: 'draft' });
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual([]);
});

it('a plan of somebody who may no longer publish is refused', async () => {
  const { hire } = await import('../../src/seed/factories.ts');
  const email = `leaving-${serial}@newsroom.example`;
  const staffId = await hire(room, { email, password, name: 'Leaving', role: 'editor' });
  const planId = await plan(
    { action: 'publish', language: 'fr' },
    await room.signIn(email, password),
  );
  await room.payload.update({ collection: 'staff', id: staffId, data: { role: 'trainer' } });
  await carryOutDuePlans(room.payload, due);
  expect(await liveLanguages()).toEqual([]);
  expect((await readPlan(planId)).state).toBe('refused');
});

it('nobody can mark a plan as done, or plan in another’s name, through the API', async () => {
  const planId = await plan({ action: 'publish', language: 'fr', state: 'done', plannedBy: 999 });
  const { state, plannedBy } = await readPlan(planId);
  expect(state).toBe('waiting');
  expect(plannedBy).not.toBe(999);
});
