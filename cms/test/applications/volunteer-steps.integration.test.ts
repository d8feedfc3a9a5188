import { addDays, dayOf } from '@duo/domain/applications/days';
import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, take } from './support/acting.ts';
import { type Applicant, createApplicant, createSubmitted } from './support/applicant.ts';
import { createIn } from './support/lives.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const here: [typeof cms, typeof office] = [cms, office];
const today = dayOf(new Date());

const stepOf = (applicant: Applicant, body: object) =>
  applicant.portal('POST', '/application/step', { body });

describe('A volunteer', () => {
  it('puts her application on hold until a day, and goes on where it was', async () => {
    const { applicant, id } = await createIn(here, 'interview');
    const { revision: seenRevision } = await readApplication(cms, id);
    const returnOn = addDays(today, 40);
    const body = { transition: 'hold', seenRevision, returnOn, reason: 'Un voyage.' };
    const held = await stepOf(applicant, body);
    expect(held.body).toEqual({ outcome: 'done', state: 'on_hold' });
    const { application } = await applicant.look();
    expect(application).toMatchObject({
      state: 'on_hold',
      heldFrom: 'interview',
      returnOn,
      next: { owner: 'volunteer', dueOn: returnOn },
      mayDo: ['changePhone', 'write', 'resume', 'withdraw'],
    });
    const resumed = await stepOf(applicant, {
      transition: 'resume',
      seenRevision: application?.revision,
    });
    expect(resumed.body).toEqual({ outcome: 'done', state: 'interview' });
    expect(await readApplication(cms, id)).toMatchObject({ heldFrom: null, returnOn: null });
    const kinds = (await mailKindsTo(cms, applicant.email)).slice(2);
    expect(kinds).toEqual(['applicationOnHold', 'applicationResumed']);
    const entry = (await historyOf(cms, id)).at(-2);
    expect(entry).toMatchObject({ reason: 'Un voyage.', byCollection: 'volunteers' });
  });

  it.each([
    ['no day', undefined],
    ['today', today],
    ['a day that there is not', '2027-02-30'],
    ['a day that is too far away', addDays(today, 366)],
  ])('can’t put it on hold until %s', async (_, returnOn) => {
    const { applicant, id } = await createIn(here, 'screening');
    const { revision: seenRevision } = await readApplication(cms, id);
    const { body } = await stepOf(applicant, { transition: 'hold', seenRevision, returnOn });
    expect(body).toEqual({ outcome: 'refused', missing: ['returnDateAhead'] });
    expect((await readApplication(cms, id)).state).toBe('screening');
  });

  it('withdraws once, however often she presses', async () => {
    const { applicant, id } = await createIn(here, 'screening');
    const { revision: seenRevision } = await readApplication(cms, id);
    const body = { transition: 'withdraw', seenRevision, reason: 'Plus le temps.' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => stepOf(applicant, body)));
    for (const answer of answers) {
      expect(answer.body).toEqual({ outcome: 'done', state: 'withdrawn' });
    }
    expect((await historyOf(cms, id)).filter(({ to }) => to === 'withdrawn')).toHaveLength(1);
    const kinds = await mailKindsTo(cms, applicant.email);
    expect(kinds.filter((kind) => kind === 'applicationWithdrawn')).toHaveLength(1);
  });

  it('is told when it has moved on since her page was shown', async () => {
    const { applicant, id } = await createIn(here, 'submitted');
    const { revision: seenRevision } = await readApplication(cms, id);
    await take(cms, id, 'screen');
    const withdraw = { transition: 'withdraw', seenRevision };
    expect((await stepOf(applicant, withdraw)).body).toEqual({
      outcome: 'changed',
      state: 'screening',
    });
    expect((await readApplication(cms, id)).state).toBe('screening');
    await take(cms, id, 'decline');
    expect((await stepOf(applicant, withdraw)).body).toEqual({
      outcome: 'closed',
      state: 'declined',
    });
  });

  it('has no step to take without an application', async () => {
    const applicant = await createApplicant(cms, office);
    const { body } = await stepOf(applicant, { transition: 'withdraw', seenRevision: 0 });
    expect(body).toEqual({ outcome: 'closed', state: null });
  });

  it.each(['submit', 'accept', 'decline', 'screen', 'expire', 'activate'])(
    'can’t ask for %s as a step',
    async (transition) => {
      const applicant = await createSubmitted(cms, office);
      const answer = await stepOf(applicant, { transition, seenRevision: 1 });
      expect(answer.status).toBe(400);
    },
  );
});
