import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf } from '../applications/support/fill.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, addLesson } from './support/course.ts';
import { attempt, createLearner, type Learner, seenOf } from './support/learner.ts';
import { reflection } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { loadStops } = await import('../../src/training/trainers/stops/load-stops.ts');
const { createRenewal } = await import(
  '../../src/training/learning/enrolment/renew-next-lessons.ts'
);
const { ids } = await addCourse(
  cms,
  [
    {
      key: 'm',
      lessons: [
        { key: 'first', languages: ['fr', 'nl'] },
        { key: 'thought', blocks: () => [reflection()] },
      ],
    },
  ],
  'sequential',
);
const { createLocalReq } = await import('payload');

const now = new Date();
let trainer: number | string;
beforeAll(async () => {
  ({ id: trainer } = await signIn(cms, 'trainer', 'Tineke'));
});

async function load(wanted: string | null = null) {
  const stops = await loadStops(await requestOf(payload, trainer), wanted, { language: 'nl', now });
  if (!stops) throw new Error('There is no course.');
  return stops;
}
const lessons = async () =>
  (await load()).lessons.map(({ key, count, stuck, medianDays }) => [
    key,
    count,
    stuck,
    medianDays,
  ]);

async function leaveAlone(learner: Learner, days: number) {
  const quietSince = new Date(now.getTime() - days * 86_400_000).toISOString();
  const id = (await learner.enrolment())?.id ?? 0;
  await payload.db.updateOne({ collection: 'enrolments', id, data: { quietSince }, req: {} });
}

async function handIn(learner: Learner) {
  const given = { lesson: 'thought', reflection: 'refl11', text: 'Oui.', attempt: attempt() };
  await learner.act('reflection', given);
  await learner.act('finish', { lesson: 'thought' });
}

async function approve(learner: Learner) {
  const { answerReflection } = await import('../../src/training/learning/threads/trainer-acts.ts');
  return answerReflection(await createLocalReq({}, payload), {
    ...{
      staff: { id: trainer, role: 'trainer' },
      volunteerId: learner.id,
      lessonId: ids.thought as number,
    },
    ...{ key: 'refl11', decision: 'approved', text: '', attempt: attempt(), now: new Date() },
    seen: await seenOf(cms, learner, ids.thought as number),
  });
}

describe('Where learners stop', () => {
  let walking: Learner;

  it('is the lesson that is next, with who is stuck there and for how many days half of them are', async () => {
    expect(await lessons()).toEqual([
      ['first', 0, 0, null],
      ['thought', 0, 0, null],
    ]);
    for (const days of [3, 9, 21, 40]) {
      const learner = await createLearner(cms, `quiet${days}`);
      await leaveAlone(learner, days);
    }
    walking = await createLearner(cms, 'walking');
    await leaveAlone(walking, 0);
    expect(await lessons()).toEqual([
      ['first', 5, 2, 9],
      ['thought', 0, 0, null],
    ]);
    expect((await load()).lessons[0]?.title).toBe('nl first');
  });

  it('moves on with whoever does something, in the transaction in which it is done', async () => {
    await walking.act('finish', { lesson: 'first' });
    expect(await lessons()).toEqual([
      ['first', 4, 2, 21],
      ['thought', 1, 0, 0],
    ]);
  });

  it('is no lesson for those who wait for a trainer, and nothing for those who have finished', async () => {
    await handIn(walking);
    expect(await load()).toMatchObject({ waiting: 1, elsewhere: 0 });
    expect((await lessons())[1]).toEqual(['thought', 0, 0, null]);
    await approve(walking);
    expect((await walking.enrolment())?.completedAt).toBeTruthy();
    expect(await load()).toMatchObject({ waiting: 0, elsewhere: 0 });
  });

  it('follows a course that was changed, and leaves alone whoever stands rightly', async () => {
    const renew = createRenewal();
    await renew(payload);
    const before = await lessons();
    const moved = await addLesson(cms, { key: 'new first', bindsEarlier: true });
    const data = {
      lessons: [moved, ids.first, ids.thought].map((lesson) => ({
        id: crypto.randomUUID(),
        lesson,
      })),
    };
    await payload.update({
      collection: 'modules',
      id: ids.m as number,
      data: { ...data, _status: 'published' } as never,
      locale: 'fr',
      overrideAccess: true,
    });
    expect(await lessons()).toEqual([['new first', 0, 0, null], ...before]);
    await renew(payload);
    expect(await lessons()).toEqual([
      ['new first', 4, 2, 21],
      ['first', 0, 0, null],
      ['thought', 0, 0, null],
    ]);
  });

  it('says how many stood at a lesson that the course has no more', async () => {
    const data = { lessons: [{ id: crypto.randomUUID(), lesson: ids.thought }] };
    await payload.update({
      collection: 'modules',
      id: ids.m as number,
      data: { ...data, _status: 'published' } as never,
      locale: 'fr',
      overrideAccess: true,
    });
    expect(await load()).toMatchObject({ waiting: 0, elsewhere: 4 });
  });

  it('is asked of a course that is live, whatever anybody types', async () => {
    for (const typed of ['999999', '1;drop', '']) {
      expect((await load(typed)).lessons.length).toBeGreaterThan(0);
    }
  });
});
