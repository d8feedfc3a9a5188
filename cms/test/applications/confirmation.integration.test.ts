import { questions } from '@duo/domain/applications/questions';
import { createLocalReq } from 'payload';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { passTime, stopClock } from '../sign-in/support/clock.ts';
import { failNextMail } from '../sign-in/support/mails.ts';
import { createPortal } from '../support/portal.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, take } from './support/acting.ts';
import { createApplicant, validAnswers } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);
const { payload } = cms;
const { createApplication, updateApplication } = await import(
  '../../src/applications/update-application.ts'
);
const { issueConfirmation } = await import('../../src/applications/confirmation-link.ts');
const { keepAnswer } = await import('../../src/applications/keep-answer.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { emailKey } = await import('../../src/applications/open-key.ts');

/** What was written down with somebody on the telephone, but for what is hers alone to say, and its link. */
async function writeDown(email: string, without: string[] = []) {
  const req = await createLocalReq({}, payload);
  const now = new Date();
  return runInTransaction(req, async () => {
    const data = { openKey: emailKey(email), email, language: 'nl', channel: 'telephone' } as const;
    let application = await createApplication(req, data, now);
    const answers = validAnswers(office, 'Marie Lambert');
    const asked = questions.filter(
      (question) => !['note', 'consents', ...without].includes(question),
    );
    for (const question of asked) {
      const given = { origin: 'telephone', by: null, door: 'telephone', language: 'nl' } as const;
      const answer = { application, question, value: answers[question], ...given, now };
      ({ application } = await keepAnswer(req, answer));
    }
    const { token, columns } = issueConfirmation(now);
    const { id, reference } = await updateApplication(req, application, columns, now);
    return { token, id, reference, email };
  });
}

const emailOf = (name: string) => `${name}.${crypto.randomUUID().slice(0, 8)}@helped.example`;
const look = (token: string) =>
  createPortal(cms)('POST', '/confirmation/look', { body: { token, language: 'nl' } });
const confirm = (token: string, also: object = {}) =>
  createPortal(cms)('POST', '/confirmation/confirm', {
    body: { token, language: 'nl', noteVersion: office.note, agreed: ['selection'], ...also },
  });
const accountsOf = async (email: string) =>
  (await payload.find({ collection: 'volunteers', where: { email: { equals: email } } })).docs;

describe('The link of who was helped on the telephone', () => {
  it('shows what was written down, and is kept as a hash', async () => {
    const { token, id, reference, email } = await writeDown(emailOf('anna'));
    const { body } = await look(token);
    expect(body).toMatchObject({
      outcome: 'open',
      reference,
      email,
      name: 'Marie Lambert',
      unanswered: ['note', 'consents'],
    });
    expect(body.answers.motivation).toMatchObject({ origin: 'telephone' });
    expect(body.lists.note.parts[0].text).toMatch(/^nl /);
    expect(JSON.stringify(await readApplication(cms, id))).not.toContain(token);
  });

  it('confirms it: account, answers, consents, note and submission in one', async () => {
    const { token, id, reference, email } = await writeDown(emailOf('anna'));
    const { body } = await confirm(token, { agreed: ['selection', 'matching'] });
    expect(body).toEqual({ outcome: 'submitted', reference });
    const [account] = await accountsOf(email);
    const row = await readApplication(cms, id);
    expect(row).toMatchObject({
      state: 'submitted',
      volunteer: account?.id,
      openKey: `volunteer/${account?.id}`,
      confirmedAt: expect.any(String),
    });
    expect(account).toMatchObject({ language: 'nl' });
    const where = { volunteerId: { equals: String(account?.id) } };
    const consents = await payload.find({ collection: 'volunteer-consents', where, sort: 'id' });
    expect(consents.docs.map(({ purpose, granted }) => [purpose, granted])).toEqual([
      ['selection', true],
      ['matching', true],
    ]);
    const { docs: notes } = await payload.find({ collection: 'note-acknowledgements', where });
    expect(notes).toMatchObject([{ applicationReference: reference, language: 'nl' }]);
    const entries = await historyOf(cms, id);
    const byLink = entries.filter(({ door }) => door === 'link');
    expect(byLink.map(({ kind }) => kind)).toEqual(['step']);
    for (const entry of byLink) expect(entry.byId).toBe(String(account?.id));
    expect(await mailKindsTo(cms, email)).toEqual(['applicationSubmitted', 'informationNote']);
    const acts = await payload.find({
      collection: 'audit',
      where: {
        aboutCollection: { equals: 'volunteer-consents' },
        actorId: { equals: String(account?.id) },
      },
    });
    expect(acts.docs.map(({ door }) => door)).toEqual(['portal', 'portal']);
  });

  it('pressed twice, or ten times at once, gives the same answer and one of everything', async () => {
    const { token, id, reference, email } = await writeDown(emailOf('anna'));
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(token)));
    for (const { body } of answers) expect(body).toEqual({ outcome: 'submitted', reference });
    expect(await accountsOf(email)).toHaveLength(1);
    expect((await historyOf(cms, id)).filter(({ kind }) => kind === 'step')).toHaveLength(1);
    expect(await mailKindsTo(cms, email)).toHaveLength(2);
    expect((await look(token)).body).toEqual({ outcome: 'confirmed', reference });
  });

  it('belongs to the account that the address has', async () => {
    const applicant = await createApplicant(cms, office);
    const { token, id } = await writeDown(applicant.email);
    expect((await confirm(token)).body.outcome).toBe('submitted');
    expect((await readApplication(cms, id)).volunteer).toBe(applicant.id);
    expect((await applicant.look()).application?.state).toBe('submitted');
  });

  it('is in nobody’s way who has an application already', async () => {
    const applicant = await createApplicant(cms, office);
    const { token, id } = await writeDown(applicant.email);
    const req = await createLocalReq({}, payload);
    const own = { openKey: `volunteer/${applicant.id}`, volunteer: applicant.id as number };
    await createApplication(req, { ...own, language: 'fr', channel: 'portal' }, new Date());
    expect((await confirm(token)).body).toEqual({ outcome: 'alreadyApplied' });
    expect(await readApplication(cms, id)).toMatchObject({ state: 'draft', volunteer: null });
  });

  it.each([
    ['the agreement that is needed', { agreed: ['matching'] }, 'selectionAgreed', 'consents'],
    ['the present note', { noteVersion: '999' }, 'noteAcknowledged', 'note'],
  ])('changes nothing without %s', async (_, wrong, condition, question) => {
    const { token, id, email } = await writeDown(emailOf('anna'));
    const { body } = await confirm(token, wrong);
    expect(body).toEqual({
      outcome: 'refused',
      missing: ['answersComplete', condition],
      unanswered: [question],
    });
    expect(await accountsOf(email)).toEqual([]);
    const row = await readApplication(cms, id);
    expect(row).toMatchObject({ state: 'draft', confirmedAt: null, openKey: emailKey(email) });
    expect(await mailKindsTo(cms, email)).toEqual([]);
  });

  it('says which answers are missing', async () => {
    const { token } = await writeDown(emailOf('anna'), ['heard', 'phone']);
    const { body } = await confirm(token);
    expect(body).toMatchObject({ outcome: 'refused', unanswered: ['phone', 'heard'] });
  });

  it('is undone as a whole when a mail can’t be written, and can be used again', async () => {
    const { token, email } = await writeDown(emailOf('anna'));
    failNextMail();
    expect((await confirm(token)).status).toBe(500);
    expect(await accountsOf(email)).toEqual([]);
    expect((await confirm(token)).body.outcome).toBe('submitted');
  });

  it('is over after 14 days, after the application has ended, and when it never was', async () => {
    stopClock();
    const late = await writeDown(emailOf('anna'));
    const ended = await writeDown(emailOf('berta'));
    await take(cms, ended.id, 'withdraw');
    passTime({ days: 13, hours: 23 });
    expect((await look(late.token)).body.outcome).toBe('open');
    passTime({ hours: 2 });
    for (const token of [late.token, ended.token, 'none', 'x'.repeat(43)]) {
      expect((await look(token)).body).toEqual({ outcome: 'unknown' });
      expect((await confirm(token)).body).toEqual({ outcome: 'unknown' });
    }
  });

  it('is not guessed: who tries too often has to wait', async () => {
    const address = '203.0.113.9';
    const ask = createPortal(cms, { address });
    const body = { token: 'x'.repeat(43), language: 'nl' };
    const statuses: number[] = [];
    for (let count = 0; count < 62; count++) {
      statuses.push((await ask('POST', '/confirmation/look', { body })).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await look('x'.repeat(43))).body).toEqual({ outcome: 'unknown' });
  });

  it.each([
    ['no token', { token: undefined }],
    ['no language', { language: 'de' }],
    ['a consent that there is not', { agreed: ['everything'] }],
  ])('with %s is not taken', async (_, wrong) => {
    expect((await confirm('x'.repeat(43), wrong)).status).toBe(400);
  });
});
