import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf } from '../applications/support/fill.ts';
import { mailsTo } from '../sign-in/support/mails.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { reflection } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { loadWaiting } = await import('../../src/training/trainers/load-waiting.ts');
const { loadWork } = await import('../../src/training/trainers/load-work.ts');
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [
      { key: 'staying' },
      { key: 'leaving', languages: ['fr', 'nl'], blocks: () => [reflection()] },
    ],
  },
]);

const asked = { language: 'nl', now: new Date() } as const;
let trainer: SignedIn;
let learner: Learner;
let other: Learner;

async function unpublish(id: number | string) {
  for (const locale of ['fr', 'nl'] as const) {
    const data = { _status: 'draft' } as const;
    await payload.update({
      collection: 'lessons',
      id: id as number,
      data,
      locale,
      overrideAccess: true,
    });
  }
}

async function workOf(one: Learner) {
  const enrolment = String((await one.enrolment())?.id);
  const req = await requestOf(payload, trainer.id);
  return loadWork(req, { enrolment, lesson: 'leaving' }, asked);
}

async function act(path: string, body: object) {
  const enrolment = (await learner.enrolment())?.id;
  const address = `/api/training/work/${enrolment}/leaving/${path}`;
  return trainer.ask('POST', address, { body: { ...body, attempt: attempt() } });
}

beforeAll(async () => {
  trainer = await signIn(cms, 'trainer', 'Tineke');
  learner = await createLearner(cms, 'asking');
  other = await createLearner(cms, 'other');
  const given = { lesson: 'leaving', reflection: 'refl11', text: 'Oui.', attempt: attempt() };
  await learner.act('reflection', given);
  await learner.act('question', { lesson: 'leaving', text: 'Pourquoi ?', attempt: attempt() });
  await unpublish(ids.leaving as number);
});

describe('What waits in a lesson that was taken offline', () => {
  it('is listed by its title, as offline, with the way to answer it', async () => {
    const waiting = await loadWaiting(await requestOf(payload, trainer.id), 'nl');
    const enrolment = String((await learner.enrolment())?.id);
    const row = { title: 'nl leaving', isOffline: true, place: { enrolment, lesson: 'leaving' } };
    expect(waiting.questions.shown).toMatchObject([row]);
    expect(waiting.reflections.shown).toMatchObject([row]);
  });

  it('is read and answered, and the volunteer reads the answer in the mail, since nowhere else', async () => {
    const work = await workOf(learner);
    expect(work).toMatchObject({ isOffline: true, title: 'nl leaving', isQuestionWaiting: true });
    const seen = work?.questions.at(-1)?.id;
    expect((await act('question', { text: 'Parce que.', seen })).body.outcome).toBe('done');
    expect(mailsTo(learner.email)[0]).toMatchObject({
      kind: 'offlineAnswered',
      values: { lesson: 'fr leaving', text: 'Parce que.' },
    });
    const { handedInAt } = (await workOf(learner))?.reflections[0] ?? {};
    const decision = { reflection: 'refl11', decision: 'approved', text: '', seen: handedInAt };
    expect((await act('reflection', decision)).body.outcome).toBe('done');
    expect(mailsTo(learner.email)[0]).toMatchObject({ kind: 'reflectionAnswered' });
    expect(await workOf(learner)).toMatchObject({
      isQuestionWaiting: false,
      reflections: [{ state: 'approved' }],
    });
    const { questions, reflections } = await loadWaiting(
      await requestOf(payload, trainer.id),
      'nl',
    );
    expect([questions.count, reflections.count]).toEqual([0, 0]);
  });

  it('is nobody’s who never worked in it, and still closed to volunteers', async () => {
    expect(await workOf(other)).toBeNull();
    expect((await learner.askLesson('leaving')).outcome).toBe('unknown');
    const text = { lesson: 'leaving', text: 'Encore ?', attempt: attempt() };
    expect((await learner.act('question', text)).body.outcome).toBe('unknown');
  });
});
