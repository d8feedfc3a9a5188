import { addDays } from '@duo/domain/applications/days';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { beginByTelephone, beginDraft, listKinds } from './support/drafts.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { createLocalReq } = await import('payload');
const { careForDrafts } = await import('../../src/schedule/care-for-drafts.ts');
const { keepAnswer } = await import('../../src/applications/keep-answer.ts');
const { runInTransaction } = await import('../../src/database/run-in-transaction.ts');
const { unsealMessage } = await import('../../src/mail/message.ts');
const { payload } = cms;

const begun = '2026-11-23';
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+01:00`);
const after = (days: number, time?: string) => at(addDays(begun, days), time);
const whole = ['draftReminder', 'draftReminder', 'draftExpiring', 'draftExpired'];

const read = (id: number | string) =>
  payload.findByID({ collection: 'applications', id, overrideAccess: true });

async function readMails(to: string) {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: 'id',
    showHiddenFields: true,
  });
  return docs.map((mail) => unsealMessage(mail.message ?? '', mail.idempotencyKey ?? ''));
}

describe('A draft that is left alone', () => {
  it('is reminded after 7 and 21 days, announced at 53, and ended at 60, however often one looks', async () => {
    const email = 'anne@volunteer.example';
    const { id } = await beginDraft(payload, email, at(begun, '23:30'));
    const seen: string[] = [];
    for (let day = 0; day <= 70; day += 1) {
      for (const time of ['08:00', '12:00', '19:59'])
        await careForDrafts(payload, after(day, time));
      const kinds = await listKinds(payload, email);
      if (kinds.length > seen.length) seen.push(`${day}: ${kinds.at(-1)}`);
    }
    expect(seen).toEqual([
      '7: draftReminder',
      '21: draftReminder',
      '53: draftExpiring',
      '60: draftExpired',
    ]);
    expect(await listKinds(payload, email)).toEqual(whole);
    expect(await read(id)).toMatchObject({ state: 'expired', listing: 'ended' });
    const history = await payload.find({
      collection: 'application-history',
      where: { application: { equals: id } },
    });
    expect(history.docs).toMatchObject([{ transition: 'expire', byId: null, door: 'schedule' }]);
  });

  it('is told the day on which it ends', async () => {
    const email = 'day@volunteer.example';
    await beginDraft(payload, email, at(begun));
    for (const day of [7, 53]) await careForDrafts(payload, after(day));
    const [reminder, notice] = await readMails(email);
    expect(reminder?.text).toContain('22 janvier 2027');
    expect(notice?.subject).toContain('22 janvier 2027');
    expect(notice?.text).toContain('http://localhost:3002/fr/ma-candidature');
  });

  it('is told nothing at night', async () => {
    const email = 'night@volunteer.example';
    await beginDraft(payload, email, at(begun));
    for (const time of ['00:10', '07:59', '20:00', '23:00']) {
      await careForDrafts(payload, after(7, time));
    }
    expect(await listKinds(payload, email)).toEqual([]);
    await careForDrafts(payload, after(8, '08:00'));
    expect(await listKinds(payload, email)).toEqual(['draftReminder']);
  });

  it('keeps the hours of Brussels in summer too', async () => {
    const email = 'summer@volunteer.example';
    await beginDraft(payload, email, new Date('2027-06-01T10:00:00Z'));
    await careForDrafts(payload, new Date('2027-06-08T05:59:00Z'));
    expect(await listKinds(payload, email)).toEqual([]);
    await careForDrafts(payload, new Date('2027-06-08T06:00:00Z'));
    expect(await listKinds(payload, email)).toEqual(['draftReminder']);
  });

  it('begins the count again with an answer', async () => {
    const email = 'answer@volunteer.example';
    const { id } = await beginDraft(payload, email, at(begun));
    for (const day of [7, 21, 53]) await careForDrafts(payload, after(day));
    const req = await createLocalReq({}, payload);
    await runInTransaction(req, async () => {
      const application = await payload.findByID({ collection: 'applications', id, req });
      await keepAnswer(req, {
        application,
        question: 'name',
        value: { name: 'Anne' },
        origin: 'volunteer',
        by: null,
        door: 'portal',
        language: 'fr',
        now: after(59),
      });
    });
    for (const day of [60, 65]) await careForDrafts(payload, after(day));
    expect((await read(id)).state).toBe('draft');
    for (const day of [66, 80, 112, 119]) await careForDrafts(payload, after(day));
    expect(await listKinds(payload, email)).toEqual([...whole.slice(0, 3), ...whole]);
    expect((await read(id)).state).toBe('expired');
  });

  it('does not end unannounced after the product stood still', async () => {
    const email = 'outage@volunteer.example';
    const { id } = await beginDraft(payload, email, at(begun));
    await careForDrafts(payload, after(80));
    expect(await listKinds(payload, email)).toEqual(['draftExpiring']);
    await careForDrafts(payload, after(86));
    expect((await read(id)).state).toBe('draft');
    await careForDrafts(payload, after(87));
    expect((await read(id)).state).toBe('expired');
  });

  it('is cared for once by many who look at the same time', async () => {
    const email = 'many@volunteer.example';
    await beginDraft(payload, email, at(begun));
    for (const day of [7, 21, 53, 60]) {
      await Promise.all(Array.from({ length: 6 }, () => careForDrafts(payload, after(day))));
    }
    expect(await listKinds(payload, email)).toEqual(whole);
  });

  it('is reminded the next time where the mail could not be written, and marked only with it', async () => {
    const email = 'failing@volunteer.example';
    const { id } = await beginDraft(payload, email, at(begun));
    const create = payload.create.bind(payload);
    const failing = vi.spyOn(payload, 'create').mockImplementation((options) => {
      if (options.collection === 'mails') throw new Error('The disk is full.');
      return create(options);
    });
    await careForDrafts(payload, after(7));
    failing.mockRestore();
    expect((await read(id)).remindersSent).toBe(0);
    await careForDrafts(payload, after(7));
    expect(await listKinds(payload, email)).toEqual(['draftReminder']);
  });

  it('ends without reminders where its person has no account to go on in', async () => {
    const email = 'telephone@visitor.example';
    const { id } = await beginByTelephone(payload, email, at(begun));
    for (const day of [7, 21, 53, 60]) await careForDrafts(payload, after(day));
    expect(await listKinds(payload, email)).toEqual(['draftExpired']);
    expect((await read(id)).state).toBe('expired');
  });
});

describe('What is no draft any more', () => {
  it('is left in peace', async () => {
    const email = 'withdrawn@volunteer.example';
    const { id, volunteer } = await beginDraft(payload, email, at(begun));
    const { stepApplication } = await import('../../src/applications/take-step.ts');
    const req = await createLocalReq({}, payload);
    const by = { collection: 'volunteers', id: volunteer as number } as const;
    const step = { id, transition: 'withdraw', actor: 'volunteer', by, door: 'portal' } as const;
    await stepApplication(req, { ...step, now: at(begun) });
    for (const day of [7, 21, 53, 60]) await careForDrafts(payload, after(day));
    expect(await listKinds(payload, email)).toEqual(['applicationWithdrawn']);
  });
});
