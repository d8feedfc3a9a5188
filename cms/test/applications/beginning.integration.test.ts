import { mayApplyAgainAfterDays } from '@duo/domain/applications/states';
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

const countApplications = async (email: string) =>
  (await cms.payload.count({ collection: 'applications', where: { email: { equals: email } } }))
    .totalDocs;

async function createDraft(name?: string) {
  const applicant = await createApplicant(cms, office, name);
  await applicant.begin();
  return applicant;
}

describe('Beginning an application', () => {
  it('takes over nothing but the address and the language', async () => {
    const applicant = await createApplicant(cms, office);
    expect(await applicant.look()).toMatchObject({ application: null, mayBegin: { now: true } });
    expect((await applicant.begin()).body.outcome).toBe('begun');
    const { application, mayBegin } = await applicant.look();
    expect(application).toMatchObject({ state: 'draft', answers: {}, mayDo: ['withdraw'] });
    expect(mayBegin).toEqual({ now: false, from: null });
    const row = await applicant.row();
    expect(row).toMatchObject({ email: applicant.email, language: 'fr', name: null });
    const [entry, ...others] = await historyOf(cms, row.id);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'begun',
      byCollection: 'volunteers',
      byId: String(applicant.id),
      door: 'portal',
    });
  });

  it('50 times at once begins one', async () => {
    const applicant = await createApplicant(cms, office);
    const answers = await Promise.all(Array.from({ length: 50 }, () => applicant.begin()));
    const references = answers.map(({ body }) => body.reference);
    expect(new Set(references).size).toBe(1);
    expect(answers.filter(({ body }) => body.outcome === 'begun')).toHaveLength(1);
    expect(await countApplications(applicant.email)).toBe(1);
    expect(await historyOf(cms, (await applicant.row()).id)).toHaveLength(1);
  });

  it('is one for each volunteer in the database itself', async () => {
    const { id, openKey } = await (await createDraft()).row();
    const copy = { ...(await (await createDraft()).row()), id: undefined, openKey };
    const again = cms.payload.db.create({
      collection: 'applications',
      data: { ...copy, reference: 'DUO-0000-0000' },
      req: {},
    });
    await expect(again).rejects.toThrow();
    expect(id).toBeDefined();
  });

  it.each([
    ['withdrawn', 'withdraw'],
    ['declined', 'decline'],
  ] as const)(
    'again after one that was %s is possible when the table says so',
    async (state, step) => {
      stopClock();
      const applicant = await createSubmitted(cms, office);
      const { id, reference } = await applicant.row();
      await take(cms, id, step);
      const days = mayApplyAgainAfterDays[state] ?? 0;
      if (days > 0) {
        passTime({ days: days - 1 });
        await applicant.signInAgain();
        const { body } = await applicant.begin();
        expect(body.outcome).toBe('tooEarly');
        passTime({ days: 1 });
        expect(body.from).toBe((await applicant.look()).today);
      }
      const { body } = await applicant.begin();
      expect(body.outcome).toBe('begun');
      expect(body.reference).not.toBe(reference);
    },
  );

  it('again is not for who is a mentor', async () => {
    stopClock();
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    const today = '2026-01-05';
    const facts = { infoSessionOn: today, infoSessionAttended: true };
    await record(cms, id, { ...facts, interviewOn: today, interviewHeld: true });
    for (const step of ['screen', 'inviteToSession', 'inviteToInterview', 'accept'] as const) {
      expect((await take(cms, id, step)).outcome).toBe('done');
    }
    await record(cms, id, { state: 'ready', agreementOn: today });
    expect((await take(cms, id, 'activate')).outcome).toBe('done');
    passTime({ days: 3_000 });
    await applicant.signInAgain();
    expect((await applicant.begin()).body).toEqual({ outcome: 'tooEarly', from: null });
  });

  it('goes on with what was written down for the same address on the telephone', async () => {
    const applicant = await createApplicant(cms, office);
    const { createApplication } = await import('../../src/applications/update-application.ts');
    const { emailKey } = await import('../../src/applications/open-key.ts');
    const { createLocalReq } = await import('payload');
    const { email } = applicant;
    const data = { openKey: emailKey(email), email, language: 'nl', channel: 'telephone' } as const;
    const req = await createLocalReq({}, cms.payload);
    const { id, reference } = await createApplication(req, data, new Date());
    expect((await applicant.begin()).body).toEqual({ outcome: 'open', reference });
    expect((await applicant.look()).application).toMatchObject({ reference, isByTelephone: true });
    const entries = await historyOf(cms, id);
    expect(entries.at(-1)).toMatchObject({ kind: 'takenUp', byCollection: 'volunteers' });
  });
});

describe('An application', () => {
  it('is nobody’s to ask for without a session, staff included', async () => {
    const { signIn } = await import('../support/staff.ts');
    const admin = await signIn(cms, 'admin');
    for (const path of ['begin', 'answer', 'submit', 'step', 'message']) {
      const answer = await admin.ask('POST', `/api/portal/application/${path}`, { body: {} });
      expect(answer.status).toBe(401);
    }
    expect((await admin.ask('GET', '/api/portal/application')).status).toBe(401);
  });
});
