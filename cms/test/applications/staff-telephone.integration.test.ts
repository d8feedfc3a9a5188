import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, take } from './support/acting.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { expectRefused, listOutsiders, openDesk, readAs } from './support/desk.ts';
import { requestOf } from './support/fill.ts';
import { openOffice } from './support/office.ts';
import { beginAs, makeEmail, makeForm, telephonePath as path } from './support/telephone.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const desk = await openDesk(cms, office);
const { nadia, karim, griet, admin } = desk;
const begin = (form = makeForm()) => beginAs(cms, office, { who: nadia, form });

describe('An application begun on the telephone', () => {
  it('belongs to somebody without an account, and is whose who began it', async () => {
    const { body, id, row, form, reference } = await begin();
    expect(body).toMatchObject({ outcome: 'done', reference, suggestion: null });
    expect(await row()).toMatchObject({
      ...{ state: 'draft', channel: 'telephone', volunteer: null, email: form.email },
      ...{ openKey: `email/${form.email}`, name: 'Gerard Maes', language: 'nl', owner: nadia.id },
    });
    expect((await row()).answers).toMatchObject({
      name: { value: { name: 'Gerard Maes' }, origin: 'telephone', language: 'nl' },
    });
    expect(await historyOf(cms, id)).toMatchObject([
      { kind: 'begun', door: 'telephone', byId: String(nadia.id) },
      { kind: 'answer', door: 'telephone', byId: String(nadia.id) },
    ]);
    expect(await mailKindsTo(cms, form.email)).toEqual([]);
  });

  it('stands in the queue of whoever began it before a city is named, and in no colleague’s', async () => {
    const { loadQueue } = await import('../../src/applications/queue/load-queue.ts');
    const { loadCounts } = await import('../../src/applications/queue/load-counts.ts');
    const { readQueueFilters } = await import('../../src/applications/queue/queue-filters.ts');
    const drafts = readQueueFilters(new URLSearchParams({ state: 'draft' }));
    const lookAs = async ({ id }: typeof nadia) => {
      const req = await requestOf(cms.payload, id);
      const { rows } = await loadQueue(req, drafts, new Date());
      const { states } = await loadCounts(req, new Date());
      return { references: rows.map((row) => row.reference), drafts: states.draft };
    };
    const before = await Promise.all([nadia, karim, griet, admin].map(lookAs));
    const { reference, answer } = await begin();
    const after = await Promise.all([nadia, karim, griet, admin].map(lookAs));
    expect(after.map(({ references }) => references.includes(reference))).toEqual([
      ...[true, false, false, true],
    ]);
    expect(after.map((one, index) => one.drafts - (before[index]?.drafts ?? 0))).toEqual([
      ...[1, 0, 0, 1],
    ]);
    await answer('branch');
    const placed = await Promise.all([nadia, karim, griet, admin].map(lookAs));
    expect(placed.map(({ references }) => references.includes(reference))).toEqual([
      ...[true, true, false, true],
    ]);
    expect(placed.map((one, index) => one.drafts - (before[index]?.drafts ?? 0))).toEqual([
      ...[1, 1, 0, 1],
    ]);
  });

  it('ten times by one form is begun once', async () => {
    const form = makeForm();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => nadia.ask('POST', path('begin'), { body: form })),
    );
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.outcome))).toEqual(new Set(['done']));
  });

  it('hints at an address that was perhaps mistyped, and lets it be put right', async () => {
    const email = `gerard.${crypto.randomUUID().slice(0, 8)}@gmial.com`;
    const { body, ask, row, id } = await begin(makeForm(`  ${email.toUpperCase()} `));
    const meant = email.replace('gmial', 'gmail');
    expect(body).toMatchObject({ outcome: 'done', suggestion: meant });
    expect(body.message).toContain(meant);
    const { body: changed } = await ask('change-email', { email: meant });
    expect(changed).toMatchObject({ outcome: 'done', suggestion: null });
    expect(await row()).toMatchObject({ email: meant, openKey: `email/${meant}` });
    expect((await historyOf(cms, id)).at(-1)).toMatchObject({
      kind: 'recorded',
      detail: { email: { before: email, after: meant } },
    });
  });

  it('is not begun again while one is open with that address, by telephone or in the portal', async () => {
    const { form, reference } = await begin();
    const again = await karim.ask('POST', path('begin'), { body: makeForm(form.email) });
    // Before a city was named, it is seen by whoever began it.
    expect(again.body).toMatchObject({ outcome: 'refused' });
    expect(again.body).not.toHaveProperty('reference');
    const own = await nadia.ask('POST', path('begin'), { body: makeForm(form.email) });
    expect(own.body).toMatchObject({ outcome: 'refused', reference });

    const applicant = await createApplicant(cms, office);
    await applicant.begin();
    const draft = await nadia.ask('POST', path('begin'), { body: makeForm(applicant.email) });
    expect(draft.body.outcome).toBe('refused');
    expect(JSON.stringify(draft.body)).not.toContain((await applicant.row()).reference);
  });

  it('waits as long as the table says after one that was declined', async () => {
    const applicant = await createSubmitted(cms, office);
    await take(cms, (await applicant.row()).id, 'decline');
    const body = makeForm(applicant.email);
    expect((await nadia.ask('POST', path('begin'), { body })).body.outcome).toBe('refused');
  });

  it('is begun by nobody who has nothing to do with applications', async () => {
    for (const { who, ask } of await listOutsiders(cms, desk)) {
      if (who === 'a coordinator of another branch') continue;
      const status = who === 'nobody signed in' ? 401 : 403;
      for (const act of ['begin', 'take-up']) {
        const body = { ...makeForm(), reference: 'DUO-0000-0000' };
        const answer = await ask('POST', path(act), { body });
        expect(answer.status, `${who} ${act}`).toBe(status);
        expect(answer.body.errors[0].message).toMatch(/\w/);
      }
    }
  });

  it('in any other form is refused with a sentence', async () => {
    const form = makeForm();
    const wrong = [
      ...[{}, { ...form, email: 'gerard' }, { ...form, email: ['a@b.be'] }],
      ...[
        { ...form, name: ' ' },
        { ...form, name: 'x'.repeat(121) },
      ],
      ...[
        { ...form, language: 'de' },
        { ...form, attempt: undefined },
      ],
    ];
    await expectRefused(nadia, path('begin'), wrong);
  });
});

describe('A draft of the portal', () => {
  async function createDraft() {
    const applicant = await createApplicant(cms, office);
    await applicant.begin();
    return applicant;
  }
  const takeUp = (reference: string, who = nadia) =>
    who.ask('POST', path('take-up'), { body: { reference } });

  it('is gone on with by its reference as its person reads it out', async () => {
    const applicant = await createDraft();
    await applicant.save('name', { name: 'Marie Lambert' });
    const { id, reference } = await applicant.row();
    expect(await readAs(cms, nadia, reference)).toBeNull();
    const { body } = await takeUp(
      reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'),
    );
    expect(body).toMatchObject({ outcome: 'done', reference });
    expect(await readApplication(cms, id)).toMatchObject({ channel: 'telephone', owner: nadia.id });
    expect((await historyOf(cms, id)).at(-1)).toMatchObject({
      ...{ kind: 'takenUp', door: 'telephone', byId: String(nadia.id) },
    });
    const read = await readAs(cms, nadia, reference);
    expect(read?.answers[0]?.kept).toMatchObject({ origin: 'volunteer' });
    expect((await applicant.look()).application).toMatchObject({ isByTelephone: true });
    expect((await takeUp(reference)).body.outcome).toBe('done');
    expect((await historyOf(cms, id)).filter(({ kind }) => kind === 'takenUp')).toHaveLength(1);
  });

  it('is not when it is of another branch, and nobody is told that it is there', async () => {
    const applicant = await createDraft();
    await applicant.save('branch', { branch: String(office.brussels) });
    const { reference } = await applicant.row();
    const theirs = await takeUp(reference, griet);
    const none = await takeUp('DUO-0000-0000', griet);
    expect([theirs.status, theirs.body]).toEqual([404, none.body]);
    expect(await applicant.row()).toMatchObject({ channel: 'portal', owner: null });
    expect((await takeUp(reference, admin)).body.outcome).toBe('done');
  });

  it('is not once it was sent', async () => {
    const applicant = await createSubmitted(cms, office);
    const { reference } = await applicant.row();
    expect((await takeUp(reference)).body.outcome).toBe('refused');
    expect((await takeUp(reference, griet)).status).toBe(404);
    expect(await applicant.row()).toMatchObject({ channel: 'portal' });
  });

  it('asked for in any other form is refused with a sentence', async () => {
    const wrong = [{}, { reference: 12 }, { reference: 'x'.repeat(41) }];
    await expectRefused(nadia, path('take-up'), wrong);
  });
});

describe('An address that was written down', () => {
  it('stays where there is an account, or another application is open with the new one', async () => {
    const [one, other] = [await begin(), await begin()];
    expect((await one.ask('change-email', { email: other.form.email })).body.outcome).toBe(
      'refused',
    );
    const applicant = await createSubmitted(cms, office);
    const { reference } = await applicant.row();
    const body = { email: makeEmail() };
    const answer = await nadia.ask('POST', `/api/applications/${reference}/change-email`, { body });
    expect(answer.body.outcome).toBe('refused');
    expect((await one.ask('change-email', { email: 'none' })).status).toBe(400);
    expect(await one.row()).toMatchObject({ email: one.form.email });
  });
});
