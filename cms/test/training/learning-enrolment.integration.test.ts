import { afterAll, describe, expect, it } from 'vitest';
import { mailKindsTo } from '../applications/support/acting.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, type TestCourse } from './support/course.ts';
import { createInterviewed, createLearner, stateOf, step } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { enrolAccepted } = await import('../../src/training/learning/enrolment/enrol-accepted.ts');
const countEnrolments = async () =>
  (await payload.count({ collection: 'enrolments', overrideAccess: true })).totalDocs;

let course: TestCourse;

describe('Before a course is live', () => {
  it('an accepted volunteer waits, and is enrolled once it is, once', async () => {
    const learner = await createLearner(cms);
    expect(await stateOf(cms, learner)).toBe('accepted');
    await enrolAccepted(payload, new Date());
    expect(await stateOf(cms, learner)).toBe('accepted');
    expect(await learner.course()).toMatchObject({ course: null, certificate: null });
    course = await addCourse(cms, [{ key: 'm', lessons: [{ key: 'a' }] }]);
    await Promise.all(Array.from({ length: 5 }, () => enrolAccepted(payload, new Date())));
    expect(await stateOf(cms, learner)).toBe('in_training');
    expect(await countEnrolments()).toBe(1);
    expect(await mailKindsTo(cms, learner.email)).toEqual([
      'applicationAccepted',
      'trainingOpened',
    ]);
  });
});

describe('Acceptance', () => {
  it('enrols the volunteer in the same transaction, by the name that trainers may know', async () => {
    const learner = await createLearner(cms);
    expect(await stateOf(cms, learner)).toBe('in_training');
    expect(await learner.enrolment()).toMatchObject({
      volunteer: String(learner.id),
      course: String(course.id),
      name: 'Marie',
      completedAt: null,
      remindersWanted: true,
      application: String(learner.application),
    });
    const { course: shown } = await learner.course();
    expect(shown).toMatchObject({ title: 'Devenir mentor', isComplete: false });
  });

  it('enrols once, however many accept at the same moment', async () => {
    const learner = await createInterviewed(cms);
    const before = await countEnrolments();
    await Promise.all(Array.from({ length: 20 }, () => step(cms, learner.application, 'accept')));
    expect(await countEnrolments()).toBe(before + 1);
    expect(await mailKindsTo(cms, learner.email)).toEqual([
      'applicationAccepted',
      'trainingOpened',
    ]);
  });

  it('tells in the history who accepted, and that the rest followed by itself', async () => {
    const learner = await createLearner(cms);
    const { docs } = await payload.find({
      collection: 'application-history',
      where: { application: { equals: learner.application } },
      sort: 'id',
      overrideAccess: true,
    });
    expect(docs.map(({ transition, byId, to }) => [transition, byId, to])).toEqual([
      ['accept', null, 'accepted'],
      ['enrol', null, 'in_training'],
    ]);
  });

  it('gives nothing to somebody who is not accepted', async () => {
    const learner = await createInterviewed(cms);
    expect(await learner.course()).toMatchObject({ course: null });
    expect(await learner.askLesson('a')).toMatchObject({ outcome: 'unknown' });
    expect((await learner.act('finish', { lesson: 'a' })).body).toEqual({ outcome: 'unknown' });
    expect((await learner.act('reminders', { wanted: false })).body).toEqual({
      outcome: 'unknown',
    });
  });
});

describe('An application that comes back', () => {
  it('from a pause to the training goes on there', async () => {
    const learner = await createLearner(cms);
    await step(cms, learner.application, 'hold', { returnOn: '2027-01-05' });
    await step(cms, learner.application, 'resume');
    expect(await stateOf(cms, learner)).toBe('in_training');
  });

  it('from a pause after which the training is finished becomes ready', async () => {
    const learner = await createLearner(cms);
    await step(cms, learner.application, 'hold', { returnOn: '2027-01-05' });
    const { body } = await learner.act('finish', { lesson: 'a' });
    expect(body).toEqual({ outcome: 'finished', left: [], isCourseComplete: true });
    expect(await stateOf(cms, learner)).toBe('on_hold');
    await step(cms, learner.application, 'resume');
    expect(await stateOf(cms, learner)).toBe('ready');
    expect((await mailKindsTo(cms, learner.email)).at(-1)).toBe('trainingFinished');
  });
});

describe('Whoever is not signed in to the portal', () => {
  it.each([
    ['GET', ''],
    ['GET', '/lesson?lesson=a'],
    ['GET', '/certificate'],
    ['GET', '/file/a.mp4'],
    ['POST', '/finish'],
  ])('is turned away: %s %s', async (method, path) => {
    const { createPortal } = await import('../support/portal.ts');
    const question = method === 'POST' ? { body: { lesson: 'a' } } : {};
    const answer = await createPortal(cms)(method, `/training${path}`, question);
    expect([answer.status, answer.body]).toEqual([401, { outcome: 'signedOut' }]);
  });
});
