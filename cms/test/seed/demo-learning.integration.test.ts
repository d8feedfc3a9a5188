import { isJudgeable } from '@duo/domain/training/question-tallies';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { course } from '../../src/seed/content/course/course.ts';
import { demoLearners } from '../../src/seed/demo/demo-learners.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

const today = new Date();
const msPerDay = 86_400_000;
const lessonKeys = course.modules.flatMap(({ lessons }) => lessons.map(({ key }) => key));

let cms: TestCms;
const load = async () => ({
  ...(await import('../../src/seed/seed-site.ts')),
  ...(await import('../../src/seed/seed-applying.ts')),
  ...(await import('../../src/seed/seed-course.ts')),
  ...(await import('../../src/seed/demo/seed-accounts.ts')),
  ...(await import('../../src/seed/demo/seed-applications.ts')),
  ...(await import('../../src/seed/demo/seed-learning.ts')),
  ...(await import('../../src/training/learning/quizzes/rebuild-tallies.ts')),
  ...(await import('../../src/applications/sums/rebuild-sums.ts')),
  ...(await import('../../src/training/trainers/matrix/load-matrix.ts')),
  ...(await import('../../src/training/trainers/matrix/matrix-filters.ts')),
  ...(await import('../../src/training/learning/open-lesson.ts')),
});
let modules: Awaited<ReturnType<typeof load>>;

async function seedPeople() {
  await modules.seedApplications(cms.payload, today);
  await modules.seedLearning(cms.payload, today);
}

beforeAll(async () => {
  cms = await startCms();
  modules = await load();
  await modules.seedSite(cms.payload);
  await modules.seedApplying(cms.payload);
  await modules.seedCourse(cms.payload);
  await modules.seedAccounts(cms.payload);
  await seedPeople();
});
afterAll(() => cms.stop());

async function readAll(collection: string) {
  const { docs } = await cms.payload.db.find({
    collection: collection as never,
    limit: 0,
    pagination: false,
    sort: 'id',
    req: {},
  });
  return docs as Record<string, unknown>[];
}

const withoutIds = (rows: Record<string, unknown>[], by: string) =>
  rows
    .map(({ id: _, ...row }) => row)
    .toSorted((one, other) => String(one[by]).localeCompare(String(other[by])));

describe('The learners of the demo', () => {
  it.each(demoLearners)('stand where they are said to: $applicant.name', async (learner) => {
    const { applicant, lessonsDaysAgo, hasLeft } = learner;
    const email = `${applicant.mailbox}@demo.example`;
    const volunteer = (await readAll('volunteers')).find((one) => one.email === email);
    const req = await createLocalReq({}, cms.payload);
    const found = await modules.findLearner(req, {
      volunteerId: volunteer?.id as number,
      now: today,
    });
    const lessons = found?.course.modules.flatMap((module) => module.lessons) ?? [];
    const confirmed = lessons.filter(({ id }) =>
      found?.kept.some(({ lesson, work }) => lesson === String(id) && work.isConfirmed),
    );
    const taken = lessonsDaysAgo.length - (hasLeft ? 1 : 0);
    expect(confirmed.map(({ key }) => key)).toEqual(lessonKeys.slice(0, taken));
    const lastDay = Math.min(
      ...lessonsDaysAgo,
      ...Object.values({ ...learner.reflections, ...learner.questions })
        .flat()
        .flatMap((turn) => (typeof turn === 'object' && turn.by === 'learner' ? turn.daysAgo : [])),
    );
    const lastWork = Date.parse(found?.enrolment.lastWorkAt ?? '');
    expect(Math.round((today.getTime() - lastWork) / msPerDay)).toBe(lastDay);
    expect(found?.enrolment.completedAt !== null).toBe(taken === lessonKeys.length);
  });

  it('learnt after they were accepted, and in the past', async () => {
    const enrolments = await readAll('enrolments');
    for (const row of await readAll('lesson-progress')) {
      const enrolment = enrolments.find(({ volunteer }) => volunteer === row.volunteer);
      expect(Date.parse(String(row.begunAt))).toBeGreaterThan(
        Date.parse(String(enrolment?.enrolledAt)),
      );
      expect(Date.parse(String(row.lastWorkAt))).toBeLessThan(today.getTime());
    }
  });

  it('show trainers hard questions, reflections and a question that wait, and one certificate', async () => {
    const tallies = await readAll('answer-tallies');
    const byQuestion = Object.values(Object.groupBy(tallies, ({ question }) => String(question)));
    const asked = byQuestion.map((rows = []) =>
      rows.reduce((sum, row) => sum + Number(row.asked), 0),
    );
    expect(asked.filter((count) => isJudgeable({ asked: count })).length).toBeGreaterThan(8);
    const attempts = await readAll('quiz-attempts');
    expect(attempts.filter(({ passed }) => !passed).length).toBeGreaterThan(5);
    const progress = await readAll('lesson-progress');
    expect(progress.filter((row) => row.reflectionWaitsSince)).toHaveLength(2);
    expect(progress.filter((row) => row.questionWaitsSince)).toHaveLength(1);
    expect(await readAll('certificates')).toHaveLength(1);
  });

  it('leave no mail of the past behind', async () => {
    expect(await readAll('mails')).toEqual([]);
  });

  it('are counted as the product would count them anew', async () => {
    const tallies = await readAll('answer-tallies');
    await modules.rebuildTallies(cms.payload);
    expect(withoutIds(await readAll('answer-tallies'), 'tallyKey')).toEqual(
      withoutIds(tallies, 'tallyKey'),
    );
    const kept = withoutIds(await readAll('application-sums'), 'sum');
    await modules.rebuildSums(await createLocalReq({}, cms.payload));
    expect(withoutIds(await readAll('application-sums'), 'sum')).toEqual(kept);
  });

  it('are left as they are when the demo is started again', async () => {
    const collections = ['applications', 'lesson-progress', 'quiz-attempts', 'training-messages'];
    const before = await Promise.all(collections.map(readAll));
    await seedPeople();
    expect(await Promise.all(collections.map(readAll))).toEqual(before);
  });
});
