import { addDays, dayOf } from '@duo/domain/applications/days';
import {
  type TransitionName,
  transitionNames,
  transitions,
} from '@duo/domain/applications/lifecycle';
import type { ApplicationState } from '@duo/domain/applications/states';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApplicationChange } from '../../src/applications/update-application.ts';
import { failNextMail } from '../sign-in/support/mails.ts';
import { startCms } from '../support/start-cms.ts';
import { historyOf, mailKindsTo, readApplication, record, take } from './support/acting.ts';
import { createApplicant } from './support/applicant.ts';
import { createIn } from './support/lives.ts';
import { openOffice } from './support/office.ts';

const cms = await startCms();
afterAll(() => cms.stop());
const office = await openOffice(cms);
const here: [typeof cms, typeof office] = [cms, office];
const today = dayOf(new Date());

interface Guard {
  from: ApplicationState;
  /** What is known while the condition does not hold, and what makes it hold. */
  lacking: ApplicationChange[];
  holding: ApplicationChange;
}

const guards: Partial<Record<TransitionName, Guard & { missing: string }>> = {
  inviteToSession: {
    missing: 'sessionPlanned',
    from: 'screening',
    lacking: [{}],
    holding: { infoSessionOn: addDays(today, 5) },
  },
  inviteToInterview: {
    missing: 'sessionAttended',
    from: 'info_session',
    lacking: [
      {},
      { infoSessionOn: today },
      { infoSessionOn: addDays(today, 1), infoSessionAttended: true },
    ],
    holding: { infoSessionOn: today, infoSessionAttended: true },
  },
  accept: {
    missing: 'interviewHeld',
    from: 'interview',
    lacking: [{}, { interviewOn: today }, { interviewOn: addDays(today, 1), interviewHeld: true }],
    holding: { interviewOn: today, interviewHeld: true },
  },
  activate: {
    missing: 'agreementSigned',
    from: 'ready',
    lacking: [{}, { agreementOn: addDays(today, 1) }],
    holding: { agreementOn: today },
  },
};

describe('A step', () => {
  it.each(Object.entries(guards))(
    '%s is refused until its condition holds, and then taken',
    async (name, { missing, from, lacking, holding }) => {
      const transition = name as TransitionName;
      const { id, applicant } = await createIn(here, from);
      for (const known of lacking) {
        await record(cms, id, known);
        expect(await take(cms, id, transition)).toEqual({
          outcome: 'refused',
          refusal: { because: 'conditions', missing: [missing] },
        });
      }
      expect((await readApplication(cms, id)).state).toBe(from);
      await record(cms, id, holding);
      expect((await take(cms, id, transition)).outcome).toBe('done');
      expect((await readApplication(cms, id)).state).toBe(transitions[transition].to);
      expect(await mailKindsTo(cms, applicant.email)).toContain(transitions[transition].mail);
    },
  );

  it.each([
    ['enrol', 'accepted', 'enrolled'],
    ['finishTraining', 'in_training', 'trainingFinished'],
  ] as const)(
    '%s waits for what the product does not know yet',
    async (transition, from, missing) => {
      const { id } = await createIn(here, from);
      expect(await take(cms, id, transition, { actor: 'system' })).toEqual({
        outcome: 'refused',
        refusal: { because: 'conditions', missing: [missing] },
      });
    },
  );

  it('expire is taken of a draft that was left alone for 60 days, and no sooner', async () => {
    const applicant = await createApplicant(cms, office);
    await applicant.begin();
    const { id } = await applicant.row();
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await record(cms, id, { lastAnswerAt: daysAgo(59) });
    const early = await take(cms, id, 'expire', { actor: 'system' });
    expect(early).toMatchObject({ refusal: { missing: ['leftAlone'] } });
    await record(cms, id, { lastAnswerAt: daysAgo(61) });
    const late = await take(cms, id, 'expire', { actor: 'system' });
    expect(late).toMatchObject({ outcome: 'done', application: { state: 'expired' } });
    expect(await mailKindsTo(cms, applicant.email)).toEqual(['draftExpired']);
  });

  it('that is not for whoever asks, or not from here, or without its reason, is refused', async () => {
    const { id } = await createIn(here, 'submitted');
    expect(await take(cms, id, 'screen', { actor: 'volunteer' })).toMatchObject({
      refusal: { because: 'notAllowed' },
    });
    expect(await take(cms, id, 'accept')).toMatchObject({
      refusal: { because: 'notFromHere', state: 'submitted' },
    });
    expect(await take(cms, id, 'decline', { reason: ' ' })).toMatchObject({
      refusal: { because: 'reasonMissing' },
    });
    expect(await historyOf(cms, id)).toHaveLength(2);
  });

  it('of an application that there is not is missing', async () => {
    expect(await take(cms, 987_654, 'screen')).toEqual({ outcome: 'missing' });
  });

  it('of one that was merged into another is refused', async () => {
    const other = await createIn(here, 'submitted');
    const { id } = await createIn(here, 'submitted', { listing: 'merged', mergedInto: other.id });
    expect(await take(cms, id, 'screen')).toMatchObject({ outcome: 'refused' });
  });

  it('is undone as a whole when its mail can’t be written', async () => {
    const { id } = await createIn(here, 'interview', { interviewOn: today, interviewHeld: true });
    const before = await readApplication(cms, id);
    failNextMail();
    await expect(take(cms, id, 'accept')).rejects.toThrow();
    expect(await readApplication(cms, id)).toEqual(before);
    expect(await historyOf(cms, id)).toHaveLength(2);
  });

  it('makes the history equal what happened', async () => {
    const { id, applicant } = await createIn(here, 'submitted');
    await record(cms, id, { infoSessionOn: today, infoSessionAttended: true });
    await record(cms, id, { interviewOn: today, interviewHeld: true });
    const walk = [
      ['screen', 'screening'],
      ['inviteToSession', 'info_session'],
      ['hold', 'on_hold'],
      ['resume', 'info_session'],
      ['inviteToInterview', 'interview'],
      ['accept', 'accepted'],
      ['decline', 'declined'],
    ] as const;
    for (const [transition] of walk) {
      const returnOn = addDays(today, 30);
      const step = await take(cms, id, transition, { returnOn, staffId: 4, reason: transition });
      expect(step.outcome).toBe('done');
    }
    const entries = (await historyOf(cms, id)).slice(2);
    expect(entries.map(({ transition, to }) => [transition, to])).toEqual(walk);
    expect(entries.map(({ from }) => from)).toEqual([
      'submitted',
      ...walk.slice(0, -1).map(([, to]) => to),
    ]);
    expect(entries.map(({ revision }) => revision)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ byCollection: 'staff', byId: '4', door: 'admin' });
      expect(entry.reason).toBe(entry.transition);
    }
    expect(entries[2]?.detail).toEqual({ returnOn: addDays(today, 30) });
    const row = await readApplication(cms, id);
    expect(row).toMatchObject({ state: 'declined', listing: 'ended', dueOn: null, returnOn: null });
    expect(row.openKey).toBe(`ended/${row.reference}`);
    const kinds = walk.flatMap(([transition]) => transitions[transition].mail ?? []);
    expect((await mailKindsTo(cms, applicant.email)).slice(2)).toEqual(kinds);
  });

  it('sends a mail that the outbox knows, for every transition that names one', async () => {
    const { mailStep } = await import('../../src/applications/mail-step.ts');
    const { createLocalReq } = await import('payload');
    const { id, applicant } = await createIn(here, 'submitted', { infoSessionOn: today });
    const req = await createLocalReq({}, cms.payload);
    for (const name of transitionNames) {
      const { mail: kind } = transitions[name];
      const application = await readApplication(cms, id);
      if (kind) await mailStep(req, application, { kind, now: new Date() });
      if (kind) expect(await mailKindsTo(cms, applicant.email)).toContain(kind);
    }
  });
});

describe('Two who decide at once', () => {
  it('are told apart: one step is taken, and the other one hears what changed', async () => {
    const { id } = await createIn(here, 'submitted');
    const { revision: seenRevision } = await readApplication(cms, id);
    const steps = await Promise.all([
      take(cms, id, 'screen', { seenRevision, staffId: 1 }),
      take(cms, id, 'decline', { seenRevision, staffId: 2 }),
    ]);
    expect(steps.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'done']);
    const changed = steps.find(({ outcome }) => outcome === 'changed');
    if (changed?.outcome !== 'changed') throw new Error('One of the two comes later.');
    const won = (await readApplication(cms, id)).state === 'screening' ? 'screen' : 'decline';
    expect(changed.entries.map(({ transition }) => transition)).toEqual([won]);
    expect(changed.application.revision).toBe(seenRevision + 1);
    expect(await historyOf(cms, id)).toHaveLength(3);
  });

  it('are not in each other’s way when a volunteer has changed her number meanwhile', async () => {
    const { id, applicant } = await createIn(here, 'submitted');
    const { revision: seenRevision } = await readApplication(cms, id);
    await applicant.save('phone', { phone: '02 203 02 31' });
    expect((await take(cms, id, 'screen', { seenRevision })).outcome).toBe('done');
  });
});
