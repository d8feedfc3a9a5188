import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { historyOf, readApplication, record } from './support/acting.ts';
import { type Applicant, createSubmitted } from './support/applicant.ts';
import { createWrittenAbout } from './support/lives.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const { payload } = cms;
const office = await openOffice(cms);
const { removeOverdue } = await import('../../src/privacy/retention.ts');

const monthsAgo = (months: number) => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString();
};
const runRetention = () =>
  removeOverdue(payload, { now: new Date(), isDryRun: false, door: 'command' });

describe('Retention', () => {
  it.each(['withdrawn', 'declined', 'expired'] as const)(
    'removes an application 24 months after it was %s, and no sooner',
    async (state) => {
      const [old, recent] = [
        await createWrittenAbout(cms, office, 'Wilma Goossens'),
        await createWrittenAbout(cms, office, 'Xavière Wouters'),
      ];
      const ended = { state, listing: 'ended' } as const;
      const { id } = await old.row();
      await record(cms, id, { ...ended, stateSince: monthsAgo(25) });
      await record(cms, (await recent.row()).id, { ...ended, stateSince: monthsAgo(23) });
      await runRetention();
      expect(await readApplication(cms, id)).toBeNull();
      expect(await historyOf(cms, id)).toEqual([]);
      expect((await old.look()).application).toBeNull();
      expect((await recent.look()).application).not.toBeNull();
    },
  );

  it('leaves open ones and mentors, however old, and the accounts of both', async () => {
    const unused = { lastSignInAt: monthsAgo(30) };
    const applicants: Applicant[] = [];
    for (const state of ['on_hold', 'active', 'withdrawn'] as const) {
      const applicant = await createSubmitted(cms, office);
      const listing = state === 'on_hold' ? 'open' : 'ended';
      const { id } = await applicant.row();
      await record(cms, id, { state, listing, stateSince: monthsAgo(12) });
      const account = { collection: 'volunteers', id: applicant.id } as const;
      await payload.db.updateOne({ ...account, data: unused, req: {} });
      applicants.push(applicant);
    }
    await runRetention();
    const statuses = await Promise.all(
      applicants.map(async ({ portal }) => (await portal('GET', '/home')).status),
    );
    expect(statuses).toEqual([200, 200, 401]);
    const [, mentor] = applicants;
    if (!mentor) throw new Error('There is a mentor.');
    await record(cms, (await mentor.row()).id, { stateSince: monthsAgo(60) });
    await runRetention();
    expect((await mentor.look()).application?.state).toBe('active');
  });
});
