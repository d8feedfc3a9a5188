import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopClock } from '../sign-in/support/clock.ts';
import { failNextMail } from '../sign-in/support/mails.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo } from './support/acting.ts';
import { consentsOf } from './support/agreements.ts';
import { createFilled, createSubmitted } from './support/applicant.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterEach(() => vi.useRealTimers());
const office = await openOffice(cms);

beforeEach(stopClock);

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
    expect(await consentsOf(cms, applicant)).toContainEqual(['selection', true]);
    expect(await consentsOf(cms, applicant)).toHaveLength(3);
  });

  it('leaves a draft, on which nobody decides yet', async () => {
    const applicant = await createFilled(cms, office);
    await applicant.portal('POST', '/consents', { body });
    expect((await applicant.row()).state).toBe('draft');
  });
});
