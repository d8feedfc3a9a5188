import { createLocalReq } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import type { Mail } from '../../src/payload-types.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { readApplication, record, take } from './support/acting.ts';
import { createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { payload } = cms;

const secrets = ['Not-reliable-4711', 'Seems-tired-0815', 'Staff-detail-2323'];

describe('What a volunteer sees of her application', () => {
  it('holds nothing of the staff’s side, down to the bytes of the answer', async () => {
    const [owner, cover] = [await signIn(cms, 'coordinator'), await signIn(cms, 'admin')];
    // An id that is in no other number of the answer.
    const staffId = 777_123;
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    await record(cms, id, {
      owner: owner.id as number,
      cover: cover.id as number,
      infoSessionOn: '2026-11-03',
      infoSessionAttended: false,
      interviewOn: '2026-11-04',
      agreementOn: '2026-11-05',
      confirmationHash: 'Staff-detail-2323',
    });
    const reason = secrets[0] ?? '';
    const at = new Date().toISOString();
    await payload.create({
      collection: 'application-notes',
      data: { application: id, at, staff: owner.id as number, text: secrets[1] ?? '' },
      overrideAccess: true,
    });
    await payload.create({
      collection: 'application-messages',
      data: {
        application: id,
        at,
        writtenBy: 'staff',
        staff: owner.id as number,
        text: 'Bienvenue !',
        attemptKey: 'Staff-detail-2323',
      },
      overrideAccess: true,
    });
    const { writeHistory } = await import('../../src/applications/write-history.ts');
    await writeHistory(await createLocalReq({}, payload), {
      application: await readApplication(cms, id),
      kind: 'people',
      at: new Date(),
      by: { collection: 'staff', id: staffId },
      door: 'admin',
      detail: { owner: staffId, word: secrets[2] },
    });
    await take(cms, id, 'screen', { staffId });
    await take(cms, id, 'decline', { staffId, reason });
    const { body } = await applicant.portal('GET', '/application?language=fr');
    const bytes = JSON.stringify(body);
    for (const secret of [...secrets, String(staffId), owner.email, cover.email, '2026-11-0']) {
      expect(bytes).not.toContain(secret);
    }
    expect(Object.keys(body.application).sort()).toEqual(
      [
        'answers',
        'appointment',
        'branch',
        'heldFrom',
        'history',
        'isByTelephone',
        'isMerged',
        'mayDo',
        'messages',
        'next',
        'reference',
        'returnOn',
        'revision',
        'state',
        'submittedAt',
        'unanswered',
      ].sort(),
    );
    expect(body.application.messages).toEqual([
      { id: expect.any(String), at, from: 'coordinator', text: 'Bienvenue !' },
    ]);
    expect(body.application.history.map((event: object) => Object.keys(event))).toEqual(
      body.application.history.map(() => ['at', 'state']),
    );
    expect(body.application).toMatchObject({ state: 'declined', next: null, mayDo: [] });
    for (const mail of (
      await payload.find({ collection: 'mails', pagination: false, overrideAccess: true })
    ).docs) {
      expect(mail.subject).not.toContain(reason);
    }
  });

  it('is no mail’s words either: a refusal is told without its reason', async () => {
    const { unsealMessage } = await import('../../src/mail/message.ts');
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    await take(cms, id, 'decline', { reason: secrets[0] ?? '' });
    const mail = await payload.db.findOne<Mail>({
      collection: 'mails',
      where: {
        and: [{ to: { equals: applicant.email } }, { kind: { equals: 'applicationDeclined' } }],
      },
      req: {},
    });
    const message = unsealMessage(mail?.message ?? '', mail?.idempotencyKey ?? '');
    expect(JSON.stringify(message)).not.toContain(secrets[0]);
  });

  it('names the day that it waits for, while it waits for it', async () => {
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    await record(cms, id, { state: 'screening', infoSessionOn: '2027-01-04' });
    expect((await applicant.look()).application?.appointment).toBeNull();
    await take(cms, id, 'inviteToSession');
    expect((await applicant.look()).application?.appointment).toEqual({
      kind: 'infoSession',
      on: '2027-01-04',
    });
    await record(cms, id, { infoSessionAttended: true });
    expect((await applicant.look()).application?.appointment).toBeNull();
    await record(cms, id, { state: 'interview', interviewOn: '2027-02-01' });
    expect((await applicant.look()).application?.appointment).toEqual({
      kind: 'interview',
      on: '2027-02-01',
    });
  });

  it('is that of the application that is gone on with, where two were merged', async () => {
    const [one, other] = [await createSubmitted(cms, office), await createSubmitted(cms, office)];
    const { id: mergedInto } = await other.row();
    const { id, reference } = await one.row();
    await record(cms, id, { listing: 'merged', mergedInto, openKey: `ended/${reference}` });
    const { application, mayBegin } = await one.look();
    expect(application).toMatchObject({ reference, isMerged: true, mayDo: [], next: null });
    expect(mayBegin).toEqual({ now: false, from: null });
    await take(cms, mergedInto, 'withdraw');
    expect((await one.look()).mayBegin).toEqual({ now: true });
  });

  it('is nobody else’s', async () => {
    const [one, other] = [await createSubmitted(cms, office), await createSubmitted(cms, office)];
    const { reference } = await one.row();
    expect(JSON.stringify(await other.look())).not.toContain(reference);
    for (const collection of [
      'applications',
      'application-history',
      'application-messages',
      'application-notes',
      'application-words',
      'application-sums',
    ]) {
      expect((await one.ask('GET', `/api/${collection}`)).status).toBe(403);
    }
    const { id } = await one.row();
    expect((await one.ask('GET', `/api/applications/${id}`)).status).toBe(403);
  });
});
