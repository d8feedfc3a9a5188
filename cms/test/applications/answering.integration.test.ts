import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { passTime, stopClock } from '../sign-in/support/clock.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, record, take } from './support/acting.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);

async function createDraft(name?: string) {
  const applicant = await createApplicant(cms, office, name);
  await applicant.begin();
  return applicant;
}

describe('An answer', () => {
  it('is kept when it is given, and shown again', async () => {
    const applicant = await createDraft();
    const { body } = await applicant.save('occupation', { occupation: ' Boulanger ', years: '30' });
    expect(body).toEqual({ outcome: 'saved', revision: 1, faults: [], replaced: null });
    const { application } = await applicant.look();
    expect(application?.answers.occupation).toMatchObject({
      value: { occupation: ' Boulanger ', years: '30' },
      revision: 1,
      origin: 'volunteer',
      language: 'fr',
    });
    expect(application?.unanswered).not.toContain('occupation');
  });

  it.each([
    ['name', { name: 'x'.repeat(5_000) }, 'name.tooLong'],
    ['birthDate', { day: '31', month: '2', year: '1961' }, 'birthDate.notADate'],
    ['phone', { phone: 'le soir' }, 'phone.notAPhone'],
    ['branch', { branch: '999' }, 'branch.unknown'],
    ['motivation', { motivation: 'é'.repeat(19_999) }, 'motivation.tooLong'],
    ['languages', { fr: 'basic', nl: 'none', en: 'none', others: '' }, 'languages.noneWell'],
    ['consents', { agreed: ['news'] }, 'consents.selectionMissing'],
  ] as const)('to %s that is not valid is kept too, and said', async (question, value, problem) => {
    const applicant = await createDraft();
    const { body } = await applicant.save(question, value);
    expect(body).toMatchObject({ outcome: 'saved', faults: [{ problem }] });
    const { application } = await applicant.look();
    expect(application?.answers[question]?.value).toEqual(value);
    expect(application?.unanswered).toContain(question);
  });

  it('fills the columns by which staff find and compare it', async () => {
    const applicant = await createDraft();
    await applicant.save('name', { name: ' Anne-Marie\n de  Smet\t ' });
    await applicant.save('calledBy', { calledBy: 'Annie' });
    await applicant.save('birthDate', { day: '1', month: '3', year: '1960' });
    await applicant.save('phone', { phone: '+32 (0)475/12.34.56' });
    await applicant.save('branch', { branch: String(office.antwerp) });
    await applicant.save('sector', { sector: String(office.sector) });
    expect(await applicant.row()).toMatchObject({
      name: 'Anne-Marie de Smet',
      calledBy: 'Annie',
      birthDate: '1960-03-01',
      phoneKey: '32475123456',
      branch: office.antwerp,
      sector: office.sector,
    });
    await applicant.save('birthDate', { day: '31', month: '2', year: '1960' });
    await applicant.save('branch', { branch: '' });
    expect(await applicant.row()).toMatchObject({ birthDate: null, branch: null });
  });

  it('of two tabs is the last one, which says what it replaced', async () => {
    const applicant = await createDraft();
    const [one, other] = [{ motivation: 'Transmettre.' }, { motivation: 'Rencontrer.' }];
    await applicant.save('motivation', one, { seenRevision: 0 });
    const { body } = await applicant.save('motivation', other, { seenRevision: 0 });
    expect(body).toMatchObject({ revision: 2, replaced: one });
    const kept = (await applicant.look()).application?.answers.motivation;
    expect(kept).toMatchObject({ value: other, revision: 2 });
  });

  it('that replaces what its form was shown, or is the same, says nothing', async () => {
    const applicant = await createDraft();
    const [one, other] = [{ motivation: 'Transmettre.' }, { motivation: 'Rencontrer.' }];
    await applicant.save('motivation', one);
    const changed = await applicant.save('motivation', other, { seenRevision: 1 });
    expect(changed.body).toMatchObject({ revision: 2, replaced: null });
    const again = await applicant.save('motivation', other, { seenRevision: 0 });
    expect(again.body).toMatchObject({ revision: 2, replaced: null });
  });

  it('to different questions at once stay all', async () => {
    const applicant = await createDraft();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? applicant.save('name', { name: `Name ${index}` })
          : applicant.save('occupation', { occupation: `Work ${index}`, years: '1' }),
      ),
    );
    const { answers } = (await applicant.look()).application ?? {};
    expect(answers?.name?.revision).toBe(10);
    expect(answers?.occupation?.revision).toBe(10);
  });

  it('in another language keeps the others, and is the language of what is sent from then on', async () => {
    const applicant = await createDraft();
    await applicant.save('name', { name: 'Marie Lambert' });
    await applicant.save('motivation', { motivation: 'Samen leren.' }, { language: 'nl' });
    const { application } = await applicant.look('nl');
    expect(application?.answers).toMatchObject({
      name: { value: { name: 'Marie Lambert' }, language: 'fr' },
      motivation: { language: 'nl' },
    });
    expect((await applicant.row()).language).toBe('nl');
  });

  it('keeps a draft alive for as long again', async () => {
    stopClock();
    const applicant = await createDraft();
    const { dueOn } = await applicant.row();
    passTime({ days: 10 });
    await record(cms, (await applicant.row()).id, { remindersSent: 1 });
    await applicant.save('name', { name: 'Marie' });
    const row = await applicant.row();
    expect(row.remindersSent).toBe(0);
    expect(row.dueOn && dueOn && row.dueOn > dueOn).toBe(true);
    expect(row.lastAnswerAt).toBe(new Date().toISOString());
  });

  it.each([
    ['a question that there is not', { question: 'income', value: {} }],
    ['a field that the question does not have', { value: { name: 'x', admin: 'yes' } }],
    ['a field of the wrong kind', { value: { name: ['x'] } }],
    ['a text that is too long to keep', { value: { name: 'x'.repeat(20_001) } }],
    ['no revision', { seenRevision: undefined }],
    ['a language that there is not', { language: 'de' }],
  ])('with %s is not taken', async (_, wrong) => {
    const applicant = await createDraft();
    const right = { question: 'name', value: { name: 'x' }, seenRevision: 0, language: 'fr' };
    const body = { ...right, ...wrong };
    const answer = await applicant.portal('POST', '/application/answer', { body });
    expect(answer.status).toBe(400);
    expect((await applicant.look()).application?.answers).toEqual({});
  });

  it('has nowhere to go before the application is begun, and once it has ended', async () => {
    const applicant = await createApplicant(cms, office);
    const early = await applicant.save('name', { name: 'x' });
    expect(early.body).toEqual({ outcome: 'closed', state: null });
    await applicant.begin();
    await take(cms, (await applicant.row()).id, 'withdraw');
    const late = await applicant.save('phone', { phone: '02 203 02 31' });
    expect(late.body).toEqual({ outcome: 'closed', state: 'withdrawn' });
  });

  it('stays as it was submitted, but for the telephone number, whose change is recorded', async () => {
    const applicant = await createSubmitted(cms, office);
    const { id, phoneKey } = await applicant.row();
    const { body } = await applicant.save('name', { name: 'Someone Else' }, { seenRevision: 1 });
    expect(body).toEqual({ outcome: 'closed', state: 'submitted' });
    const phone = { phone: '02 203 02 31' };
    const saved = await applicant.save('phone', phone, { seenRevision: 1 });
    expect(saved.body).toMatchObject({ outcome: 'saved', revision: 2 });
    const row = await applicant.row();
    expect(row).toMatchObject({ name: 'Marie Lambert', phoneKey: '3222030231' });
    expect(row.phoneKey).not.toBe(phoneKey);
    const entries = await historyOf(cms, id);
    expect(entries.at(-1)).toMatchObject({
      kind: 'answer',
      byCollection: 'volunteers',
      byId: String(applicant.id),
      door: 'portal',
      detail: {
        question: 'phone',
        before: { phone: '0475 12 34 56' },
        after: phone,
        origin: 'volunteer',
      },
    });
  });
});

describe('What may be chosen', () => {
  it('is named in the reader’s language, and as a whole in another one where it has none', async () => {
    const applicant = await createDraft();
    const { lists } = await applicant.look('en');
    expect(lists.branches.map(({ city }) => city)).toEqual(['Antwerpen', 'Brussels']);
    expect(lists.sectors.map(({ name }) => name)).toEqual(['Santé']);
    expect(lists.note?.parts[0]?.text).toMatch(/^en /);
  });

  it('is shown to everybody as far as offices go', async () => {
    const { createPortal } = await import('../support/portal.ts');
    const { body, status } = await createPortal(cms)('GET', '/branches?language=nl');
    expect(status).toBe(200);
    expect(body.branches).toEqual([
      { id: String(office.antwerp), city: 'Antwerpen', phone: '02 9 00 00' },
      { id: String(office.brussels), city: 'Brussel', phone: '02 9 00 00' },
    ]);
  });

  it('is an office that is published, and no other', async () => {
    const { draft } = await import('../../src/seed/factories.ts');
    const hidden = await draft(cms, 'branches', { city: 'Gand', slug: 'gand' });
    const applicant = await createDraft();
    const { body } = await applicant.save('branch', { branch: String(hidden) });
    expect(body.faults).toEqual([{ field: 'branch', problem: 'branch.unknown' }]);
    expect((await applicant.row()).branch).toBeNull();
  });
});
