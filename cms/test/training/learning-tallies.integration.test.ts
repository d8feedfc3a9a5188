import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { addCourse, addEdition } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { poorAnswers, quizIn, rightAnswers } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { createLocalReq } = await import('payload');
const { rebuildTallies } = await import('../../src/training/learning/quizzes/rebuild-tallies.ts');
const { ids } = await addCourse(cms, [
  { key: 'm', lessons: [{ key: 'quizzed', blocks: (language) => [quizIn(language)] }] },
]);
const lessonId = ids.quizzed as number;

function handIn(learner: Learner, given: { editionId: string; answers?: object }) {
  const form = { lesson: 'quizzed', quiz: 'quiz11', attempt: attempt() };
  return learner.act('quiz', { ...form, answers: rightAnswers, ...given });
}

describe('The tallies', () => {
  const readTallies = async () => {
    const { docs } = await payload.find({
      collection: 'answer-tallies',
      pagination: false,
      sort: ['edition', 'quiz', 'question'],
      overrideAccess: true,
    });
    return docs.map(({ id: _, ...tally }) => tally);
  };

  it('count what was chosen when it is marked, and can be counted anew', async () => {
    const editionId = await addEdition(cms, lessonId, { blocks: [quizIn('fr')] });
    const [one, other] = [await createLearner(cms), await createLearner(cms)];
    await handIn(one, { editionId });
    await handIn(other, { editionId, answers: poorAnswers });
    await handIn(other, { editionId, answers: { ...poorAnswers, one111: ['invented'] } });
    const counted = (await readTallies()).filter(({ edition }) => edition === editionId);
    const of = (question: string) => counted.find((tally) => tally.question === question);
    expect(of('one111')).toMatchObject({ asked: 3, points: 1, counts: { yes111: 1, not111: 1 } });
    expect(of('sev111')).toMatchObject({ counts: { sva111: 1, svb111: 1, svc111: 2 } });
    expect(of('tru111')).toMatchObject({ counts: { true: 2, false: 1 } });
    expect(of('ord111')).toMatchObject({
      counts: { 'orz111@1': 1, 'ora111@2': 1, 'ora111@1': 2, 'orz111@2': 2 },
    });
    expect(of('mat111')).toMatchObject({ percent: 100, counts: { 'mla111=mrz111': 3 } });
    // Typed words are the volunteer's.
    expect(of('sho111')).toMatchObject({ counts: { accepted: 1, other: 2 } });
    const before = await readTallies();
    await payload.db.deleteMany({ collection: 'answer-tallies', where: { asked: { equals: 3 } } });
    expect(await readTallies()).not.toEqual(before);
    await rebuildTallies(payload);
    expect(await readTallies()).toEqual(before);
  });

  it('lose what somebody answered when her data are erased', async () => {
    const editionId = await addEdition(cms, lessonId, { blocks: [quizIn('fr')] });
    const [leaving, staying] = [await createLearner(cms), await createLearner(cms)];
    for (const learner of [leaving, staying]) await handIn(learner, { editionId });
    const { eraseVolunteer } = await import('../../src/privacy/erase-volunteer.ts');
    const req = await createLocalReq({}, payload);
    await eraseVolunteer(req, leaving.id, { reason: 'dataErased' });
    const left = (await readTallies()).filter(({ edition }) => edition === editionId);
    expect(left.map(({ asked }) => asked)).toEqual(left.map(() => 1));
    const before = await readTallies();
    await rebuildTallies(payload);
    expect(await readTallies()).toEqual(before);
  });
});
