import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo } from './support/acting.ts';
import { validAnswers } from './support/applicant.ts';
import { expectRefused, openDesk, submitTo } from './support/desk.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const desk = await openDesk(cms, office);
const { nadia, karim, griet, admin } = desk;

const submit = () => submitTo(cms, office);
const shared = await submit();
const { state: before, revision: seen } = await shared.row();
afterEach(async () => expect(await shared.row()).toMatchObject({ state: before, revision: seen }));

const lastOf = async (id: number | string) => (await historyOf(cms, id)).at(-1);

describe('Who sees to an application', () => {
  it('is of its branch or an admin, and stands in the history', async () => {
    const { id, path, row } = await submit();
    const people = { owner: String(karim.id), cover: admin.id };
    const { body } = await nadia.ask('POST', path('people'), { body: people });
    expect(body.outcome).toBe('done');
    expect(await row()).toMatchObject({ owner: karim.id, cover: admin.id });
    const none = { owner: null };
    await nadia.ask('POST', path('people'), { body: none });
    expect(await row()).toMatchObject({ owner: null, cover: admin.id });
    expect(await lastOf(id)).toMatchObject({
      kind: 'people',
      byId: String(nadia.id),
      detail: { owner: { before: String(karim.id), after: null } },
    });
  });

  it('is nobody of another branch, without an account, or twice the same', async () => {
    const { path, row } = await submit();
    const wrong = [
      { owner: griet.id },
      { owner: desk.editor.id },
      { cover: 999_999 },
      { owner: nadia.id, cover: nadia.id },
    ];
    for (const body of wrong) {
      const answer = await nadia.ask('POST', path('people'), { body });
      expect(answer.body.outcome, JSON.stringify(body)).toBe('refused');
    }
    expect(await row()).toMatchObject({ owner: null, cover: null });
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('people'), [
      { owner: 'nadia' },
      { owner: 1.5 },
      { cover: [1] },
      { owner: {} },
    ]);
  });
});

describe('A note', () => {
  it('is kept for staff, with who wrote it', async () => {
    const { id, path, applicant } = await submit();
    const { body } = await nadia.ask('POST', path('note'), {
      body: { text: '  Speaks Arabic.  ' },
    });
    expect(body.outcome).toBe('done');
    const { docs } = await cms.payload.find({
      collection: 'application-notes',
      where: { application: { equals: id } },
      depth: 0,
    });
    expect(docs).toMatchObject([{ text: 'Speaks Arabic.', staff: nadia.id }]);
    expect(JSON.stringify(await applicant.look())).not.toContain('Speaks Arabic.');
    expect(await mailKindsTo(cms, applicant.email)).not.toContain('messageToVolunteer');
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('note'), [
      {},
      { text: '' },
      { text: '   ' },
      { text: 'x'.repeat(4_001) },
      { text: ['a'] },
    ]);
  });
});

describe('A message to the volunteer', () => {
  it('goes by mail and stands in the portal; what she wrote counts as answered', async () => {
    const { id, path, applicant, row } = await submit();
    const asked = { text: 'May I come by?', attempt: crypto.randomUUID() };
    await applicant.portal('POST', '/application/message', { body: asked });
    expect(await row()).toMatchObject({ isUnanswered: true });
    const body = { text: 'Do come by on Monday.', attempt: crypto.randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => nadia.ask('POST', path('message'), { body })),
    );
    expect(answers.map((answer) => answer.body.outcome)).toEqual(Array(5).fill('done'));
    expect(await row()).toMatchObject({ isUnanswered: false, owner: nadia.id });
    const { application } = await applicant.look();
    expect(application?.messages).toMatchObject([
      { from: null, text: asked.text },
      { from: 'nadia', text: body.text },
    ]);
    const kinds = await mailKindsTo(cms, applicant.email);
    expect(kinds.filter((kind) => kind === 'messageToVolunteer')).toHaveLength(1);
    expect((await historyOf(cms, id)).filter(({ kind }) => kind === 'people')).toHaveLength(1);
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('message'), [
      { text: 'Hello.' },
      { text: 'Hello.', attempt: 'a' },
      { text: '', attempt: 'attempt-1' },
      { text: 'x'.repeat(4_001), attempt: 'attempt-1' },
    ]);
  });
});

describe('An answer that staff change', () => {
  const reason = 'She called: a slip of the pen.';
  const change = (value: object, also: object = {}) => ({
    ...{ question: 'phone', value, reason, seenRevision: 1 },
    ...also,
  });

  it('stands in the history with what it was, who changed it and why, and in the audit', async () => {
    const { id, path, row, applicant } = await submit();
    const body = change({ phone: '02 555 00 00' });
    const answer = await nadia.ask('POST', path('answer'), { body });
    expect(answer.body.outcome).toBe('done');
    const { answers, phoneKey } = await row();
    expect(phoneKey).toBe('3225550000');
    expect(answers).toMatchObject({ phone: { revision: 2, origin: 'staff' } });
    const entries = await historyOf(cms, id);
    expect(entries.find(({ kind }) => kind === 'answer')).toMatchObject({
      byId: String(nadia.id),
      reason,
      detail: {
        question: 'phone',
        before: { phone: '0475 12 34 56' },
        after: { phone: '02 555 00 00' },
        origin: 'staff',
      },
    });
    const { totalDocs } = await cms.payload.count({
      collection: 'audit',
      where: { and: [{ act: { equals: 'answerChanged' } }, { aboutId: { equals: String(id) } }] },
    });
    expect(totalDocs).toBe(1);
    expect(JSON.stringify(await applicant.look())).not.toContain('slip of the pen');
  });

  it('never becomes invalid', async () => {
    const { path, row } = await submit();
    const body = change({ phone: 'none' });
    const answer = await nadia.ask('POST', path('answer'), { body });
    expect(answer.body).toMatchObject({
      outcome: 'refused',
      faults: [{ field: 'phone', problem: 'phone.notAPhone', message: expect.any(String) }],
    });
    expect((await row()).answers).toMatchObject({ phone: { revision: 1 } });
  });

  it('that was changed by somebody else meanwhile is left as it is', async () => {
    const { path, row } = await submit();
    await karim.ask('POST', path('answer'), { body: change({ phone: '02 555 00 00' }) });
    const answer = await nadia.ask('POST', path('answer'), {
      body: change({ phone: '02 1 2 3 4 5' }),
    });
    expect(answer.body.outcome).toBe('changed');
    expect(await row()).toMatchObject({ phoneKey: '3225550000' });
  });

  it.each(['note', 'consents'] as const)(
    'is never the volunteer’s own word: %s',
    async (question) => {
      const { path, row } = await submit();
      const value = validAnswers(office, 'X')[question];
      const body = { question, value, reason, seenRevision: 1 };
      expect((await admin.ask('POST', path('answer'), { body })).body.outcome).toBe('refused');
      expect((await row()).answers).toMatchObject({ [question]: { revision: 1 } });
    },
  );

  it('takes the application to another branch, out of the hands and the sight of the first', async () => {
    const { id, path, row } = await submit();
    await nadia.ask('POST', path('people'), { body: { owner: nadia.id, cover: admin.id } });
    const body = { ...change({ branch: String(office.antwerp) }), question: 'branch' };
    expect((await nadia.ask('POST', path('answer'), { body })).body.outcome).toBe('done');
    expect(await row()).toMatchObject({ branch: office.antwerp, owner: null, cover: admin.id });
    expect(await lastOf(id)).toMatchObject({ kind: 'people' });
    const note = { body: { text: 'A word.' } };
    expect((await nadia.ask('POST', path('note'), note)).status).toBe(404);
    expect((await griet.ask('POST', path('note'), note)).status).toBe(200);
  });

  it('in any other form is refused with a sentence', async () => {
    await expectRefused(nadia, shared.path('answer'), [
      { question: 'phone', value: { phone: '02 555 00 00' }, seenRevision: 1 },
      { question: 'phone', value: { phone: '02 555 00 00' }, seenRevision: 1, reason: ' ' },
      { question: 'shoeSize', value: {}, seenRevision: 1, reason },
      { question: 'phone', value: { phone: 12 }, seenRevision: 1, reason },
      { question: 'phone', value: { phone: 'x', more: 'y' }, seenRevision: 1, reason },
      { question: 'phone', value: 'x', seenRevision: 1, reason },
      { question: 'phone', seenRevision: 1, reason },
    ]);
  });
});
