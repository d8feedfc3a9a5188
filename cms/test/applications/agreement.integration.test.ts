import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopClock } from '../sign-in/support/clock.ts';
import { failNextMail } from '../sign-in/support/mails.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo } from './support/acting.ts';
import { type Applicant, createApplicant, createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);
const { payload } = cms;

beforeEach(stopClock);

async function createFilled(name?: string): Promise<Applicant> {
  const applicant = await createApplicant(cms, office, name);
  await applicant.begin();
  await applicant.fill();
  return applicant;
}

async function rowsOf(
  collection: 'volunteer-consents' | 'note-acknowledgements',
  { id }: Applicant,
) {
  const { docs } = await payload.find({
    collection,
    where: { volunteerId: { equals: String(id) } } as never,
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}

const decided = async (applicant: Applicant) =>
  (await rowsOf('volunteer-consents', applicant)).map((row) =>
    'purpose' in row ? [row.purpose, row.granted] : [],
  );

const messagesTo = (email: string) => mailKindsTo(cms, email);

describe('Withdrawing the agreement that is needed to decide', () => {
  const body = { purpose: 'selection', granted: false };

  it('withdraws the application with it', async () => {
    const applicant = await createSubmitted(cms, office);
    expect((await applicant.portal('POST', '/consents', { body })).body.outcome).toBe('saved');
    const row = await applicant.row();
    expect(row).toMatchObject({ state: 'withdrawn', listing: 'ended' });
    expect((await historyOf(cms, row.id)).at(-1)).toMatchObject({
      transition: 'withdraw',
      byCollection: 'volunteers',
      door: 'portal',
    });
    expect(await messagesTo(applicant.email)).toContain('applicationWithdrawn');
  });

  it('stands only if both do', async () => {
    const applicant = await createSubmitted(cms, office);
    failNextMail();
    expect((await applicant.portal('POST', '/consents', { body })).status).toBe(500);
    expect(await applicant.row()).toMatchObject({ state: 'submitted' });
    expect(await decided(applicant)).toContainEqual(['selection', true]);
    expect(await decided(applicant)).toHaveLength(3);
  });

  it('leaves a draft, on which nobody decides yet', async () => {
    const applicant = await createFilled();
    await applicant.portal('POST', '/consents', { body });
    expect((await applicant.row()).state).toBe('draft');
  });
});
