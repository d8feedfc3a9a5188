import { afterAll, describe, expect, it } from 'vitest';
import { codeFor } from '../sign-in/support/mails.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, readApplication, record, take } from './support/acting.ts';
import { createApplicant, createSubmitted } from './support/applicant.ts';
import { readKeptSums } from './support/lives.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const { payload } = cms;
const office = await openOffice(cms);

const admin = await signIn(cms, 'admin');

describe('A volunteer’s account', () => {
  it('takes its applications along to a new address and a new language', async () => {
    const applicant = await createSubmitted(cms, office);
    const email = `moved.${crypto.randomUUID()}@second.example`;
    await applicant.portal('POST', '/email/ask', { body: { email } });
    await applicant.portal('POST', '/email/spend', { body: { email, code: codeFor(email) } });
    await applicant.portal('POST', '/language', { body: { language: 'nl' } });
    const row = await applicant.row();
    expect(row).toMatchObject({ email, language: 'nl' });
    await take(cms, row.id, 'withdraw');
    const { docs } = await payload.find({
      collection: 'mails',
      where: { kind: { equals: 'applicationWithdrawn' } },
      sort: '-id',
      overrideAccess: true,
    });
    expect(docs[0]).toMatchObject({ to: email, language: 'nl' });
  });

  it('lists the consents that belong to an application once they are decided', async () => {
    const applicant = await createApplicant(cms, office);
    const decidedAt = async () => {
      const { body } = await applicant.portal('GET', '/my-data');
      const consents: { purpose: string; decidedAt: string | null }[] = body.consents;
      return Object.fromEntries(consents.map((one) => [one.purpose, one.decidedAt !== null]));
    };
    expect(await decidedAt()).toEqual({
      news: false,
      research: false,
      matching: false,
      selection: false,
    });
    await applicant.begin();
    await applicant.fill();
    await applicant.submit();
    expect(await decidedAt()).toEqual({
      news: true,
      research: false,
      matching: true,
      selection: true,
    });
  });
});

describe('A member of staff who leaves', () => {
  it('sees to no application any more, which its history says; what they wrote stays staff’s', async () => {
    const leaving = await signIn(cms, 'coordinator', 'leaving');
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    const sumsBefore = await readKeptSums(cms);
    await record(cms, id, { owner: leaving.id as number });
    const at = new Date().toISOString();
    await payload.create({
      collection: 'application-messages',
      data: {
        application: id,
        at,
        writtenBy: 'staff',
        staff: leaving.id as number,
        text: 'Bienvenue !',
        attemptKey: crypto.randomUUID(),
      },
      overrideAccess: true,
    });
    expect((await admin.ask('DELETE', `/api/staff/${leaving.id}`)).status).toBe(200);
    expect(await readApplication(cms, id)).toMatchObject({ owner: null });
    expect(await readKeptSums(cms)).toEqual(sumsBefore);
    expect((await historyOf(cms, id)).at(-1)).toMatchObject({
      kind: 'people',
      byId: String(admin.id),
      detail: { owner: { before: String(leaving.id), after: null } },
    });
    const [message] = (await applicant.look()).application?.messages ?? [];
    expect(message).toMatchObject({ from: '', text: 'Bienvenue !' });
  });
});
