import { afterAll, describe, expect, it } from 'vitest';
import { mailsTo } from '../sign-in/support/mails.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { mailKindsTo, readApplication, record, take } from './support/acting.ts';
import { type Applicant, createApplicant, createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const { payload } = cms;

const attempt = () => crypto.randomUUID();
const write = ({ portal }: Applicant, text: string, form = attempt()) =>
  portal('POST', '/application/message', { body: { text, attempt: form } });

async function change({ id }: SignedIn, data: object): Promise<void> {
  await payload.update({ collection: 'staff', id, data, overrideAccess: true });
}

const admin = await signIn(cms, 'admin');
const ofBrussels = await signIn(cms, 'coordinator', 'brussels');
const ofAntwerp = await signIn(cms, 'coordinator', 'antwerp');
const away = await signIn(cms, 'coordinator', 'away');
await change(ofBrussels, { branches: [office.brussels], language: 'nl' });
await change(ofAntwerp, { branches: [office.antwerp] });
await change(away, { branches: [office.brussels], deactivated: true });

const staff = [admin, ofBrussels, ofAntwerp, away];
const countMails = async () =>
  Promise.all(
    staff.map(
      async ({ email }) =>
        (await mailKindsTo(cms, email)).filter((kind) => kind === 'messageToStaff').length,
    ),
  );

/** Who of the staff got how many mails while something was done. */
async function whoIsTold(act: () => Promise<unknown>): Promise<number[]> {
  const before = await countMails();
  await act();
  return (await countMails()).map((count, index) => count - (before[index] ?? 0));
}

describe('What a volunteer writes', () => {
  it('stands in her application, and goes to the coordinators of the branch in their language', async () => {
    const applicant = await createSubmitted(cms, office);
    const told = await whoIsTold(() => write(applicant, 'Puis-je venir\navec ma sœur ?'));
    expect(told).toEqual([0, 1, 0, 0]);
    const { application } = await applicant.look();
    expect(application?.messages).toMatchObject([
      { from: null, text: 'Puis-je venir\navec ma sœur ?' },
    ]);
    const row = await applicant.row();
    expect(row).toMatchObject({ isUnanswered: true, revision: 1 });
    const [mail] = mailsTo(ofBrussels.email);
    expect(mail).toMatchObject({
      kind: 'messageToStaff',
      language: 'nl',
      values: {
        name: 'brussels',
        volunteer: 'Marie Lambert',
        reference: row.reference,
        text: 'Puis-je venir\navec ma sœur ?',
        link: `${cms.url}/admin/applications/${row.reference}`,
      },
    });
  });

  it('goes to who sees to it and who stands in, and to nobody else', async () => {
    const applicant = await createSubmitted(cms, office);
    const { id } = await applicant.row();
    await record(cms, id, { owner: ofAntwerp.id as number, cover: away.id as number });
    expect(await whoIsTold(() => write(applicant, 'Bonjour'))).toEqual([0, 0, 1, 0]);
    await record(cms, id, { owner: away.id as number, cover: admin.id as number });
    expect(await whoIsTold(() => write(applicant, 'Bonjour'))).toEqual([1, 0, 0, 0]);
    await record(cms, id, { cover: null });
    expect(await whoIsTold(() => write(applicant, 'Bonjour'))).toEqual([0, 1, 0, 0]);
  });

  it('goes to the admins where a branch has nobody', async () => {
    const applicant = await createSubmitted(cms, office);
    await change(ofBrussels, { branches: [] });
    expect(await whoIsTold(() => write(applicant, 'Bonjour'))).toEqual([1, 0, 0, 0]);
    await change(ofBrussels, { branches: [office.brussels] });
  });

  it('is sent once for each form, however often its button is pressed', async () => {
    const applicant = await createSubmitted(cms, office);
    const form = attempt();
    const told = await whoIsTold(async () => {
      const presses = Array.from({ length: 10 }, () => write(applicant, 'Bonjour', form));
      for (const { body } of await Promise.all(presses)) expect(body).toEqual({ outcome: 'sent' });
    });
    expect(told).toEqual([0, 1, 0, 0]);
    expect((await applicant.look()).application?.messages).toHaveLength(1);
    await write(applicant, 'Bonjour');
    expect((await applicant.look()).application?.messages).toHaveLength(2);
  });

  it('of two volunteers is told apart although their forms have the same attempt', async () => {
    const [one, other] = [await createSubmitted(cms, office), await createSubmitted(cms, office)];
    const form = attempt();
    await write(one, 'Bonjour', form);
    await write(other, 'Bonjour', form);
    expect((await other.look()).application?.messages).toHaveLength(1);
  });

  it.each([
    ['nothing', { text: ' \n ' }],
    ['more than can be kept', { text: 'x'.repeat(4_001) }],
    ['no attempt', { attempt: '' }],
  ])('can’t be %s', async (_, wrong) => {
    const applicant = await createSubmitted(cms, office);
    const body = { text: 'Bonjour', attempt: attempt(), ...wrong };
    expect((await applicant.portal('POST', '/application/message', { body })).status).toBe(400);
  });

  it('has nowhere to go before it is submitted, and after it has ended', async () => {
    const applicant = await createApplicant(cms, office);
    expect((await write(applicant, 'Bonjour')).body).toEqual({ outcome: 'closed', state: null });
    await applicant.begin();
    expect((await write(applicant, 'Bonjour')).body).toEqual({ outcome: 'closed', state: 'draft' });
    await applicant.fill();
    await applicant.submit();
    await write(applicant, 'Bonjour');
    const { id } = await applicant.row();
    await take(cms, id, 'decline');
    expect((await write(applicant, 'Pourquoi ?')).body).toEqual({
      outcome: 'closed',
      state: 'declined',
    });
    expect((await readApplication(cms, id)).isUnanswered).toBe(false);
  });
});
