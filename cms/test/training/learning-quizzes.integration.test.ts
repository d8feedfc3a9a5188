import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { addCourse, addEdition, latestEdition } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { poorAnswers, quizIn, reflection, rightAnswers, secret } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const endless = { key: 'many11', tries: null };
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [
      { key: 'plain' },
      {
        key: 'quizzed',
        languages: ['fr', 'nl'],
        blocks: (language) => [
          quizIn(language),
          quizIn(language, endless),
          reflection({ completeWhen: 'handedIn' }),
        ],
      },
    ],
  },
]);
const lessonId = ids.quizzed as number;

interface HandIn {
  quiz?: string;
  answers?: object;
  attempt?: string;
  editionId?: string;
}

async function handIn(learner: Learner, given: HandIn = {}) {
  const editionId = await latestEdition(cms, lessonId);
  const shared = { lesson: 'quizzed', quiz: 'quiz11', editionId };
  const body = { ...shared, answers: rightAnswers, attempt: attempt(), ...given };
  return learner.act('quiz', body);
}

async function attemptsOf({ id }: Learner) {
  const where = { volunteer: { equals: String(id) } };
  const { docs } = await payload.find({ collection: 'quiz-attempts', where, pagination: false });
  return docs;
}

describe('A quiz that is handed in', () => {
  it('is marked, and the best try counts', async () => {
    const learner = await createLearner(cms);
    const poor = await handIn(learner, { answers: poorAnswers });
    expect(poor.body).toMatchObject({
      outcome: 'marked',
      marked: { percent: 28, hasPassed: false },
      work: { triesUsed: 1, triesLeft: 2, bestPercent: 28, hasPassed: false },
    });
    const good = await handIn(learner);
    expect(good.body).toMatchObject({ marked: { percent: 100, hasPassed: true } });
    const worse = await handIn(learner, { answers: poorAnswers });
    expect(worse.body.work).toMatchObject({ triesLeft: 0, bestPercent: 100, hasPassed: true });
    expect((await learner.lesson('quizzed')).left).not.toContainEqual({
      kind: 'quiz',
      key: 'quiz11',
    });
    expect((await attemptsOf(learner)).map(({ percent, passed }) => [percent, passed])).toEqual(
      expect.arrayContaining([
        [28, false],
        [100, true],
      ]),
    );
  });

  it('shows what was chosen with its feedback, and no other answer', async () => {
    const learner = await createLearner(cms);
    const { body } = await handIn(learner);
    const [one] = body.marked.questions;
    expect(one).toEqual({ key: 'one111', points: 1, feedback: ['fr well chosen'] });
    expect(JSON.stringify(body)).not.toContain(`${secret} other`);
    expect(JSON.stringify(body)).not.toContain(`${secret} wrong`);
  });

  it('is handed in whole: what is incomplete is named, kept, and no try', async () => {
    const learner = await createLearner(cms);
    const { sho111: _, mat111: __, ...answers } = rightAnswers;
    const half = { ...answers, mat111: ['mla111=mrz111'] };
    const { body } = await handIn(learner, { answers: half });
    expect(body).toEqual({ outcome: 'incomplete', unanswered: ['mat111', 'sho111'] });
    const { quizzes } = await learner.lesson('quizzed', 'nl');
    expect(quizzes.quiz11).toMatchObject({ triesUsed: 0, triesLeft: 3, draft: half, last: null });
    await handIn(learner);
    expect((await learner.lesson('quizzed')).quizzes.quiz11?.draft).toEqual({});
  });

  it('50 times at once with one attempt counts once', async () => {
    const learner = await createLearner(cms);
    const form = attempt();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => handIn(learner, { attempt: form, answers: poorAnswers })),
    );
    for (const { body } of answers) {
      expect(body).toMatchObject({ outcome: 'marked', marked: { percent: 28 } });
      expect(body.work).toMatchObject({ triesUsed: 1, triesLeft: 2 });
    }
    expect(await attemptsOf(learner)).toHaveLength(1);
  });

  it('50 times at once with as many attempts counts as often as there are tries, and no more', async () => {
    const learner = await createLearner(cms);
    const answers = await Promise.all(Array.from({ length: 50 }, () => handIn(learner)));
    const outcomes = answers.map(({ body }) => body.outcome);
    expect(outcomes.filter((outcome) => outcome === 'marked')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'noTriesLeft')).toHaveLength(47);
    expect(await attemptsOf(learner)).toHaveLength(3);
    const where = { volunteer: { equals: String(learner.id) } };
    expect((await payload.count({ collection: 'lesson-progress', where })).totalDocs).toBe(1);
  });

  it('has as many tries as one likes where the trainer says so', async () => {
    const learner = await createLearner(cms);
    const many = { quiz: 'many11', answers: poorAnswers };
    for (let count = 1; count <= 5; count += 1) {
      const { body } = await handIn(learner, many);
      expect(body.work).toMatchObject({ triesUsed: count, triesLeft: null });
    }
  });

  it('of two volunteers is told apart although their forms have the same attempt', async () => {
    const [one, other] = [await createLearner(cms), await createLearner(cms)];
    const form = attempt();
    await handIn(one, { attempt: form });
    const { body } = await handIn(other, { attempt: form, answers: poorAnswers });
    expect(body.marked.percent).toBe(28);
  });

  it('is marked by the edition that was shown, however it was changed since', async () => {
    const learner = await createLearner(cms);
    const shown = (await learner.lesson('quizzed')).editionId;
    const [one, ...others] = quizIn('fr').questions;
    if (one?.kind !== 'one') throw new Error('The first question has one answer.');
    const turned = one.options.map((option) => ({ ...option, isRight: !option.isRight }));
    const changed = { questions: [{ ...one, options: turned }, ...others], tries: 1 };
    const blocks = [quizIn('fr', changed), quizIn('fr', endless), reflection()];
    const editionId = await addEdition(cms, lessonId, { blocks });
    const byShown = await handIn(learner, { editionId: shown });
    expect(byShown.body.marked.percent).toBe(100);
    // The trainer allows fewer tries by now.
    expect(byShown.body.work).toMatchObject({ triesUsed: 1, triesLeft: 0 });
    expect((await handIn(learner, { editionId })).body).toEqual({ outcome: 'noTriesLeft' });
    const other = await createLearner(cms);
    expect((await handIn(other, { editionId })).body.marked.percent).toBe(85);
    await addEdition(cms, lessonId, {
      blocks: [quizIn('fr'), quizIn('fr', endless), reflection({ completeWhen: 'handedIn' })],
    });
  });

  it.each([
    ['an edition of another lesson', async () => latestEdition(cms, ids.plain as number)],
    ['one that never was', async () => '424242'],
    ['no number at all', async () => 'x'],
  ])('is unknown by %s', async (_, find) => {
    const learner = await createLearner(cms);
    const { status, body } = await handIn(learner, { editionId: await find() });
    expect([status, body]).toEqual([200, { outcome: 'unknown' }]);
  });

  it('keeps no answer to what is no question of it', async () => {
    const learner = await createLearner(cms);
    await handIn(learner, { answers: { ...rightAnswers, other1: ['x'], toString: ['x'] } });
    const [kept] = await attemptsOf(learner);
    expect(Object.keys(kept?.answers as object).sort()).toEqual(Object.keys(rightAnswers).sort());
  });
});

describe('No answer that a volunteer can read', () => {
  it('holds anything of the key before a quiz is handed in', async () => {
    const learner = await createLearner(cms);
    const draft = { lesson: 'quizzed', quiz: 'quiz11', answers: { one111: ['not111'] } };
    const read = async () => [
      (await learner.portal('GET', '/training?language=fr')).body,
      (await learner.portal('GET', '/training/lesson?language=fr&lesson=quizzed')).body,
      (await learner.portal('GET', '/training/lesson?language=nl&lesson=quizzed')).body,
      (await learner.act('quiz-draft', draft)).body,
      (await handIn(learner, { answers: { one111: ['not111'] } })).body,
      (await learner.act('finish', { lesson: 'quizzed' })).body,
      (await learner.act('note', { lesson: 'quizzed', text: 'x' })).body,
      (await learner.portal('GET', '/my-data/export')).body,
    ];
    const words = [secret, secret.toLowerCase(), 'isRight', 'isTrue', '"accepted":', 'grade'];
    for (const [place, body] of (await read()).entries()) {
      const text = JSON.stringify(body);
      for (const word of [...words, 'whenRight', 'whenWrong', 'well chosen', 'rightKey']) {
        expect(text.includes(word), `${word} in answer ${place}`).toBe(false);
      }
    }
  });

  it('shows the order of a question as it is right, or a pair beside its own', async () => {
    const learner = await createLearner(cms);
    const [quiz] = (await learner.lesson('quizzed')).blocks;
    if (quiz?.type !== 'quiz') throw new Error('The lesson begins with its quiz.');
    const [, , , order, match] = quiz.questions;
    expect(order).toMatchObject({ choices: [{ key: 'ora111' }, { key: 'orz111' }] });
    expect(match).toMatchObject({ rights: [{ key: 'mra111' }, { key: 'mrz111' }] });
  });

  it('comes from the collections themselves, whoever of the volunteers asks', async () => {
    const learner = await createLearner(cms);
    for (const slug of ['lesson-editions', 'lessons', 'quiz-attempts', 'answer-tallies']) {
      expect((await learner.ask('GET', `/api/${slug}`)).status, slug).toBe(403);
    }
  });
});
