import { afterAll, describe, expect, it } from 'vitest';
import { findTraces } from '../privacy/support/traces.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, latestEdition } from './support/course.ts';
import { attempt, createLearner, type Learner, seenOf } from './support/learner.ts';
import { poorAnswers, quizIn, reflection, scenario } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { createLocalReq } = await import('payload');
const trainer = await signIn(cms, 'trainer');
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [{ key: 'a', blocks: (language) => [quizIn(language), reflection(), scenario] }],
  },
]);
const lessonId = ids.a as number;

const collections = [
  'enrolments',
  'lesson-progress',
  'quiz-attempts',
  'training-messages',
  'lesson-notes',
  'lesson-feedback',
] as const;

/** Somebody who has done all that there is, with a word of her own in each text. */
async function createBusy(word: string): Promise<Learner> {
  const learner = await createLearner(cms, word);
  const editionId = await latestEdition(cms, lessonId);
  const lesson = 'a';
  const quiz = { lesson, quiz: 'quiz11', attempt: attempt(), editionId };
  await learner.act('quiz', { ...quiz, answers: { ...poorAnswers, sho111: [`${word} typed`] } });
  const draft = { lesson, quiz: 'quiz11', answers: { sho111: [`${word} drafted`] } };
  await learner.act('quiz-draft', draft);
  await learner.act('scenario', { lesson, editionId, scenario: 'scen11', path: ['fill11'] });
  const handedIn = { lesson, reflection: 'refl11', attempt: attempt() };
  await learner.act('reflection', { ...handedIn, text: `${word} handed in` });
  await learner.act('reflection-draft', { ...handedIn, text: `${word} goes on` });
  await learner.act('question', { lesson, text: `${word} asks`, attempt: attempt() });
  await learner.act('note', { lesson, text: `${word} notes` });
  await learner.act('feedback', { lesson, useful: 3, clear: 2, text: `${word} thinks` });
  const { answerReflection } = await import('../../src/training/learning/threads/trainer-acts.ts');
  await answerReflection(await createLocalReq({}, payload), {
    ...{ staff: { id: trainer.id as number, role: 'trainer' }, volunteerId: learner.id, lessonId },
    ...{ key: 'refl11', text: `${word} is answered`, decision: 'returned', now: new Date() },
    ...{ seen: await seenOf(cms, learner, lessonId), attempt: attempt() },
  });
  return learner;
}

async function countRows({ id }: Learner): Promise<number[]> {
  const where = { volunteer: { equals: String(id) } };
  return Promise.all(
    collections.map(async (collection) => (await payload.count({ collection, where })).totalDocs),
  );
}

describe('The export of somebody who learns', () => {
  it('has the documented shape, and all that she did and wrote', async () => {
    const { myDataExportSchema } = await import('@duo/domain/privacy/export');
    const learner = await createBusy('mirabelle');
    const { body } = await learner.portal('GET', '/my-data/export');
    const data = myDataExportSchema.parse(body);
    expect(data.enrolments).toMatchObject([{ name: 'Marie', remindersWanted: true }]);
    expect(data.lessonProgress).toMatchObject([
      {
        work: { endedScenarios: ['scen11'] },
        reflections: { refl11: { text: 'mirabelle handed in', state: 'returned' } },
        drafts: {
          quizzes: { quiz11: { sho111: ['mirabelle drafted'] } },
          reflections: { refl11: 'mirabelle goes on' },
        },
      },
    ]);
    expect(data.quizAttempts).toMatchObject([
      { quiz: 'quiz11', answers: { sho111: ['mirabelle typed'] } },
    ]);
    expect(data.trainingMessages.map(({ by, text }) => [by, text])).toEqual([
      ['volunteer', 'mirabelle handed in'],
      ['volunteer', 'mirabelle asks'],
      ['staff', 'mirabelle is answered'],
    ]);
    expect(data.lessonNotes).toMatchObject([{ text: 'mirabelle notes' }]);
    expect(data.lessonFeedback).toMatchObject([{ useful: 3, text: 'mirabelle thinks' }]);
    expect(data.mails.map(({ kind }) => kind)).not.toContain('reflectionHandedIn');
  });
});

describe('The erasure of somebody who learns', () => {
  it('leaves nothing of what she did and wrote, in the rows and in the files', async () => {
    const [leaving, staying] = [await createBusy('quetsche'), await createBusy('reinette')];
    expect(await countRows(leaving)).toEqual([1, 1, 1, 3, 1, 1]);
    const { emptyLog } = await import('../../src/database/empty-log.ts');
    await emptyLog(payload);
    for (const word of ['handed in', 'notes', 'drafted']) {
      expect(findTraces(cms, `quetsche ${word}`)).not.toEqual([]);
    }
    const { body } = await leaving.portal('POST', '/my-data/erase', { body: { confirmed: true } });
    expect(body).toEqual({ outcome: 'erased' });
    expect(await countRows(leaving)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await countRows(staying)).toEqual([1, 1, 1, 3, 1, 1]);
    for (const word of [
      ...['typed', 'drafted', 'handed in', 'goes on', 'asks', 'notes', 'thinks', 'is answered'],
    ]) {
      expect(findTraces(cms, `quetsche ${word}`), word).toEqual([]);
    }
    const where = { aboutId: { equals: String(leaving.id) } };
    const { docs } = await payload.find({ collection: 'mails', where, overrideAccess: true });
    expect(docs.filter(({ kind }) => kind === 'reflectionHandedIn')).toEqual([]);
  });
});
