import { consentTextVersions } from '@duo/domain/privacy/personal-data';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, stopClock } from '../sign-in/support/clock.ts';
import { failNextMail } from '../sign-in/support/mails.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, record, take } from './support/acting.ts';
import { consentsOf, proofsOf } from './support/agreements.ts';
import {
  type Applicant,
  createApplicant,
  createFilled,
  createSubmitted,
} from './support/applicant.ts';
import { openOffice, writeNote } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);
const { payload } = cms;

beforeEach(stopClock);

const messagesTo = (email: string) => mailKindsTo(cms, email);

describe('Submitting', () => {
  it('writes the step, its history, the consents, the acknowledgement and the mails', async () => {
    const applicant = await createFilled(cms, office);
    const { reference } = await applicant.row();
    expect((await applicant.submit()).body).toEqual({ outcome: 'submitted', reference });
    const row = await applicant.row();
    expect(row).toMatchObject({
      state: 'submitted',
      listing: 'open',
      revision: 1,
      nextOwner: 'coordinator',
      submittedAt: new Date().toISOString(),
    });
    const entries = await historyOf(cms, row.id);
    expect(entries.map(({ kind }) => kind)).toEqual(['begun', 'step']);
    expect(entries.at(-1)).toMatchObject({
      transition: 'submit',
      from: 'draft',
      to: 'submitted',
      byCollection: 'volunteers',
      byId: String(applicant.id),
      door: 'portal',
      revision: 1,
    });
    expect(await consentsOf(cms, applicant)).toEqual([
      ['selection', true],
      ['matching', false],
      ['news', true],
    ]);
    const [consent] = await proofsOf(cms, 'volunteer-consents', applicant);
    expect(consent).toMatchObject({ textVersion: consentTextVersions.selection });
    expect(await proofsOf(cms, 'note-acknowledgements', applicant)).toMatchObject([
      { applicationReference: reference, noteVersion: office.note, language: 'fr' },
    ]);
    expect(await messagesTo(applicant.email)).toEqual(['applicationSubmitted', 'informationNote']);
  });

  it('is told in the language of the last answer', async () => {
    const applicant = await createFilled(cms, office);
    const value = { heard: 'press', otherSource: '' };
    await applicant.save('heard', value, { language: 'nl' });
    await applicant.submit();
    const { docs } = await payload.find({
      collection: 'mails',
      where: {
        and: [{ to: { equals: applicant.email } }, { kind: { equals: 'applicationSubmitted' } }],
      },
      overrideAccess: true,
    });
    expect(docs).toMatchObject([{ language: 'nl' }]);
  });

  it('50 times at once submits one application, once', async () => {
    vi.useRealTimers();
    const applicant = await createFilled(cms, office);
    const answers = await Promise.all(Array.from({ length: 50 }, () => applicant.submit()));
    const { id, reference } = await applicant.row();
    for (const { body } of answers) expect(body).toEqual({ outcome: 'submitted', reference });
    expect(await historyOf(cms, id)).toHaveLength(2);
    expect(await proofsOf(cms, 'note-acknowledgements', applicant)).toHaveLength(1);
    expect(await consentsOf(cms, applicant)).toHaveLength(3);
    expect(await messagesTo(applicant.email)).toHaveLength(2);
    const where = { volunteer: { equals: applicant.id } };
    expect((await payload.count({ collection: 'applications', where })).totalDocs).toBe(1);
  });

  it('is undone as a whole when a mail can’t be written, and can be done again', async () => {
    const applicant = await createFilled(cms, office);
    failNextMail();
    expect((await applicant.submit()).status).toBe(500);
    expect(await applicant.row()).toMatchObject({ state: 'draft', revision: 0, submittedAt: null });
    expect(await historyOf(cms, (await applicant.row()).id)).toHaveLength(1);
    expect(await consentsOf(cms, applicant)).toEqual([]);
    expect(await messagesTo(applicant.email)).toEqual([]);
    expect((await applicant.submit()).body.outcome).toBe('submitted');
  });

  it('has nothing to submit before the application is begun, and after it has ended', async () => {
    const applicant = await createApplicant(cms, office);
    expect((await applicant.submit()).body).toEqual({ outcome: 'closed', state: null });
    await applicant.begin();
    await take(cms, (await applicant.row()).id, 'withdraw');
    expect((await applicant.submit()).body).toEqual({ outcome: 'closed', state: 'withdrawn' });
  });

  it('does not write again what was agreed to before', async () => {
    const applicant = await createSubmitted(cms, office);
    await take(cms, (await applicant.row()).id, 'withdraw');
    await applicant.begin();
    await applicant.fill();
    await applicant.submit();
    expect(await consentsOf(cms, applicant)).toHaveLength(3);
    expect(await proofsOf(cms, 'note-acknowledgements', applicant)).toHaveLength(2);
  });

  it('leaves alone what was agreed to elsewhere and is not ticked', async () => {
    const applicant = await createFilled(cms, office);
    const body = { purpose: 'research', granted: true };
    await applicant.portal('POST', '/consents', { body });
    await applicant.submit();
    expect(await consentsOf(cms, applicant)).toEqual([
      ['research', true],
      ['selection', true],
      ['matching', false],
      ['news', true],
    ]);
  });
});

describe('Submitting is refused', () => {
  async function expectRefused(applicant: Applicant, missing: string[], unanswered: string[]) {
    const { body } = await applicant.submit();
    expect(body).toEqual({ outcome: 'refused', missing, unanswered });
    expect(await applicant.row()).toMatchObject({ state: 'draft', revision: 0 });
    expect(await consentsOf(cms, applicant)).toEqual([]);
    expect(await messagesTo(applicant.email)).toEqual([]);
  }

  it('while an answer is missing', async () => {
    const applicant = await createFilled(cms, office);
    await applicant.save('motivation', { motivation: ' ' });
    await expectRefused(applicant, ['answersComplete'], ['motivation']);
  });

  it('to who is too young by the server’s clock, and not a day longer', async () => {
    const applicant = await createFilled(cms, office);
    const { today } = await applicant.look();
    const tomorrow = new Date(Date.parse(today) + 86_400_000);
    const value = {
      day: String(tomorrow.getUTCDate()),
      month: String(tomorrow.getUTCMonth() + 1),
      year: String(tomorrow.getUTCFullYear() - 50),
    };
    const { body } = await applicant.save('birthDate', value);
    expect(body.faults).toEqual([{ field: 'day', problem: 'birthDate.tooYoung' }]);
    await expectRefused(applicant, ['answersComplete', 'oldEnough'], ['birthDate']);
    passTime({ days: 1 });
    expect((await applicant.submit()).body.outcome).toBe('submitted');
  });

  it('until the present note is acknowledged', async () => {
    const applicant = await createFilled(cms, office);
    const version = await writeNote(cms, 'second');
    await expectRefused(applicant, ['answersComplete', 'noteAcknowledged'], ['note']);
    await applicant.save('note', { acknowledged: version });
    expect((await applicant.submit()).body.outcome).toBe('submitted');
    office.note = version;
  });

  it('without the agreement that is needed to decide', async () => {
    const applicant = await createFilled(cms, office);
    await applicant.save('consents', { agreed: ['matching', 'news', 'research'] });
    await expectRefused(applicant, ['answersComplete', 'selectionAgreed'], ['consents']);
  });

  it('of what came by telephone, until its volunteer confirms it', async () => {
    const applicant = await createFilled(cms, office);
    const { id } = await record(cms, (await applicant.row()).id, { channel: 'telephone' });
    const step = await take(cms, id, 'submit', { actor: 'volunteer' });
    expect(step).toEqual({
      outcome: 'refused',
      refusal: { because: 'conditions', missing: ['confirmedByVolunteer'] },
    });
    expect((await applicant.look()).application?.isByTelephone).toBe(true);
    expect((await applicant.submit()).body.outcome).toBe('submitted');
    const { confirmedAt, state } = await readApplication(cms, id);
    expect([Boolean(confirmedAt), state]).toEqual([true, 'submitted']);
  });

  it('of what came by telephone leaves it unconfirmed', async () => {
    const applicant = await createFilled(cms, office);
    const { id } = await record(cms, (await applicant.row()).id, { channel: 'telephone' });
    await applicant.save('heard', { heard: '', otherSource: '' });
    await expectRefused(applicant, ['answersComplete'], ['heard']);
    expect((await readApplication(cms, id)).confirmedAt).toBeNull();
  });
});
