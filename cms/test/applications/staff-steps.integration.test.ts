import { addDays, addWorkingDays, dayOf } from '@duo/domain/applications/days';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, record, take } from './support/acting.ts';
import { expectRefused, listOutsiders, openDesk, submitTo } from './support/desk.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const desk = await openDesk(cms, office);
const { nadia, karim, griet, admin } = desk;
const outsiders = await listOutsiders(cms, desk);
const today = dayOf(new Date());

const submit = () => submitTo(cms, office);
const shared = await submit();
const { state: before, revision: seen } = await shared.row();
afterEach(async () => expect(await shared.row()).toMatchObject({ state: before, revision: seen }));

const lastOf = async (id: number | string) => (await historyOf(cms, id)).at(-1);

describe('Who may act on an application', () => {
  const acts = [
    ['step', { transition: 'screen', seenRevision: 1 }],
    ['record', { infoSessionOn: today, seenRevision: 1 }],
    ['people', { owner: String(nadia.id) }],
    ['note', { text: 'A word.' }],
    ['message', { text: 'Hello.', attempt: 'attempt-1' }],
    ['answer', { question: 'name', value: { name: 'X' }, reason: 'Because.', seenRevision: 1 }],
    ['merge', { into: 'DUO-0000-0000', reason: 'Because.' }],
    ['part', { reason: 'Because.' }],
    [
      'telephone-answer',
      { question: 'name', value: { name: 'X' }, seenRevision: 1, language: 'fr' },
    ],
    ['ask-confirmation', {}],
    ['change-email', { email: 'x@visitor.example' }],
  ] as const;

  it.each(outsiders)('is not $who', async ({ ask, status }) => {
    const { id, path } = shared;
    const before = await readApplication(cms, id);
    const entries = (await historyOf(cms, id)).length;
    for (const [act, body] of acts) {
      const answer = await ask('POST', path(act), { body });
      expect(answer.status, act).toBe(status);
      expect(answer.body.errors[0].message, act).not.toBe('');
    }
    expect(await readApplication(cms, id)).toEqual(before);
    expect(await historyOf(cms, id)).toHaveLength(entries);
  });

  it('is told the same of another branch’s application as of one that there is not', async () => {
    const { path } = shared;
    const body = { text: 'A word.' };
    const others = await griet.ask('POST', path('note'), { body });
    const none = await griet.ask('POST', '/api/applications/DUO-0000-0000/note', { body });
    const garbled = await griet.ask('POST', '/api/applications/rubbish/note', { body });
    expect([others.status, others.body]).toEqual([none.status, none.body]);
    expect([garbled.status, garbled.body]).toEqual([none.status, none.body]);
  });

  it('reads refusals in the own language', async () => {
    const { path } = shared;
    const inLanguage = async (language: string) => {
      const headers = { 'accept-language': language };
      const body = { transition: 'accept', seenRevision: 1 };
      const answer = await nadia.ask('POST', path('step'), { body, headers });
      return answer.body.message;
    };
    expect(await inLanguage('nl')).toContain('stap');
    expect(await inLanguage('en')).toContain('step');
    expect(await inLanguage('fr')).toContain('étape');
  });

  it('no longer does so once the account is deactivated', async () => {
    const leaver = await signIn(cms, 'coordinator', 'leaver', [office.brussels]);
    const { path } = await submit();
    await admin.ask('PATCH', `/api/staff/${leaver.id}`, { body: { deactivated: true } });
    const answer = await leaver.ask('POST', path('note'), { body: { text: 'A word.' } });
    expect(answer.status).toBe(401);
  });
});

describe('A step', () => {
  it('moves the application, says so, and leaves whoever took it in charge', async () => {
    const { id, path, applicant, row, reference } = await submit();
    const typed = reference.toLowerCase().replaceAll('-', ' ');
    const { body } = await nadia.ask(
      'POST',
      `/api/applications/${encodeURIComponent(typed)}/step`,
      {
        body: { transition: 'screen', seenRevision: 1 },
      },
    );
    expect(body).toEqual({ outcome: 'done', message: expect.any(String) });
    expect(await row()).toMatchObject({ state: 'screening', revision: 2, owner: nadia.id });
    expect(await lastOf(id)).toMatchObject({
      kind: 'people',
      byId: String(nadia.id),
      detail: { owner: { before: null, after: String(nadia.id) } },
    });
    const decline = { transition: 'decline', seenRevision: 2, reason: 'Not now.' };
    await karim.ask('POST', path('step'), { body: decline });
    expect(await row()).toMatchObject({ state: 'declined', owner: nadia.id });
    expect(await mailKindsTo(cms, applicant.email)).toContain('applicationDeclined');
  });

  it('of an admin leaves nobody in charge', async () => {
    const { path, row } = await submit();
    await admin.ask('POST', path('step'), { body: { transition: 'screen', seenRevision: 1 } });
    expect(await row()).toMatchObject({ state: 'screening', owner: null });
  });

  it('that lacks a condition says what is missing', async () => {
    const { id, path, row } = await submit();
    await take(cms, id, 'screen');
    const body = { transition: 'inviteToSession', seenRevision: 2 };
    const answer = await nadia.ask('POST', path('step'), { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ outcome: 'refused' });
    const { explainCondition } = await import('@duo/application-texts/problem-texts');
    expect(answer.body.message).toBe(explainCondition('sessionPlanned', 'staff', 'fr'));
    expect(await row()).toMatchObject({ state: 'screening' });
  });

  it('that needs a reason is refused without', async () => {
    const { path, row } = await submit();
    for (const reason of [undefined, '', '   ']) {
      const body = { transition: 'decline', seenRevision: 1, reason };
      const answer = await nadia.ask('POST', path('step'), { body });
      expect(answer.body.outcome).toBe('refused');
    }
    expect(await row()).toMatchObject({ state: 'submitted' });
  });

  it.each(['submit', 'enrol', 'expire'])('%s is not staff’s to take', async (transition) => {
    const { path } = shared;
    const answer = await admin.ask('POST', path('step'), { body: { transition, seenRevision: 1 } });
    expect(answer.body.outcome).toBe('refused');
  });

  it('puts on hold until a day that is ahead', async () => {
    const { path, row } = await submit();
    const hold = { transition: 'hold', reason: 'A journey.', seenRevision: 1 };
    const past = await nadia.ask('POST', path('step'), { body: { ...hold, returnOn: today } });
    expect(past.body.outcome).toBe('refused');
    const returnOn = addDays(today, 30);
    const held = await nadia.ask('POST', path('step'), { body: { ...hold, returnOn } });
    expect(held.body.outcome).toBe('done');
    expect(await row()).toMatchObject({ state: 'on_hold', returnOn, dueOn: returnOn });
  });

  it('of two coordinators at once is taken once, and the other is told who did what', async () => {
    const { path, row } = await submit();
    const headers = { 'accept-language': 'en' };
    const ask = (who: typeof nadia, body: object) =>
      who.ask('POST', path('step'), { body: { seenRevision: 1, ...body }, headers });
    const answers = await Promise.all([
      ask(nadia, { transition: 'screen' }),
      ask(karim, { transition: 'decline', reason: 'Too far.' }),
    ]);
    const outcomes = answers.map(({ body }) => body.outcome);
    expect(outcomes.sort()).toEqual(['changed', 'done']);
    const { message } = answers.find(({ body }) => body.outcome === 'changed')?.body ?? {};
    const { owner } = await row();
    expect(message).toContain(owner === nadia.id ? 'nadia' : 'karim');
    expect(await row()).toMatchObject({ revision: 2 });
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('step'), [
      {},
      { transition: 'screen' },
      { transition: 'fly', seenRevision: 1 },
      { transition: 'toString', seenRevision: 1 },
      { transition: ['screen'], seenRevision: 1 },
      { transition: 'screen', seenRevision: '1' },
      { transition: 'screen', seenRevision: -1 },
      { transition: 'hold', seenRevision: 1, reason: 'x', returnOn: '2026-02-30' },
      { transition: 'decline', seenRevision: 1, reason: 'x'.repeat(4_001) },
      { transition: 'decline', seenRevision: 1, reason: { $ne: null } },
    ]);
  });
});

describe('What is recorded', () => {
  it('opens the steps that wait for it, and stands in the history', async () => {
    const { id, path, row } = await submit();
    await take(cms, id, 'screen');
    const on = addDays(today, 7);
    const planned = { infoSessionOn: on, seenRevision: 2 };
    const { body } = await nadia.ask('POST', path('record'), { body: planned });
    expect(body.outcome).toBe('done');
    expect(await row()).toMatchObject({ infoSessionOn: on, revision: 3, owner: nadia.id });
    const entries = await historyOf(cms, id);
    expect(entries.find(({ kind }) => kind === 'recorded')).toMatchObject({
      byId: String(nadia.id),
      door: 'admin',
      detail: { infoSessionOn: { before: null, after: on } },
    });
    const invite = { transition: 'inviteToSession', seenRevision: 3 };
    expect((await nadia.ask('POST', path('step'), { body: invite })).body.outcome).toBe('done');
  });

  it('puts off what is due to the working day after an appointment, and takes that back', async () => {
    const { id, path, row } = await submit();
    await take(cms, id, 'screen');
    await record(cms, id, { infoSessionOn: addDays(today, 2) });
    await take(cms, id, 'inviteToSession');
    const { dueOn: promised, revision } = await row();
    const late = addDays(promised ?? '', 10);
    const move = { infoSessionOn: late, seenRevision: revision };
    await nadia.ask('POST', path('record'), { body: move });
    expect((await row()).dueOn).toBe(addWorkingDays(late, 1));
    const back = { infoSessionOn: addDays(today, 3), seenRevision: revision + 1 };
    await nadia.ask('POST', path('record'), { body: back });
    expect((await row()).dueOn).toBe(promised);
  });

  it.each([
    ['an interview before the session', { interviewOn: today }],
    ['attendance before the session', { infoSessionAttended: true }],
    ['a day in another year', { infoSessionOn: '2062-01-01' }],
  ])('is never %s', async (_, recorded) => {
    const { id, path, row } = await submit();
    await take(cms, id, 'screen');
    const body = { ...recorded, seenRevision: 2 };
    const answer = await nadia.ask('POST', path('record'), { body });
    expect(answer.body).toMatchObject({ outcome: 'refused', message: expect.any(String) });
    expect(await row()).toMatchObject({ revision: 2 });
  });

  it('on what is no longer so tells what changed', async () => {
    const { id, path, row } = await submit();
    await take(cms, id, 'screen', { actor: 'coordinator', staffId: karim.id });
    const body = { infoSessionOn: today, seenRevision: 1 };
    const answer = await nadia.ask('POST', path('record'), { body });
    expect(answer.body).toMatchObject({ outcome: 'changed' });
    expect(answer.body.message).toContain('karim');
    expect(await row()).toMatchObject({ infoSessionOn: null });
  });

  it('twice in the same way is recorded once', async () => {
    const { id, path } = await submit();
    await take(cms, id, 'screen');
    const body = { infoSessionOn: today, seenRevision: 2 };
    await nadia.ask('POST', path('record'), { body });
    const again = { ...body, seenRevision: 3 };
    expect((await nadia.ask('POST', path('record'), { body: again })).body.outcome).toBe('done');
    const entries = await historyOf(cms, id);
    expect(entries.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('record'), [
      { infoSessionOn: 'tomorrow', seenRevision: 1 },
      { infoSessionOn: 20_261_123, seenRevision: 1 },
      { infoSessionAttended: 'yes', seenRevision: 1 },
      { infoSessionOn: today },
    ]);
  });
});
