import type { Where } from 'payload';
import { afterAll, describe, expect, it } from 'vitest';
import { mailKindsTo } from '../applications/support/acting.ts';
import { startCms } from '../support/start-cms.ts';
import {
  addCourse,
  addEdition,
  addLesson,
  latestEdition,
  withdrawLesson,
} from './support/course.ts';
import { attempt, createLearner, stateOf } from './support/learner.ts';
import { quizIn, reflection, rightAnswers, scenario, textBlock } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const all = ['fr', 'nl', 'en'] as const;
const { ids } = await addCourse(
  cms,
  [
    {
      key: 'listening',
      lessons: [
        { key: 'first', languages: [...all] },
        {
          key: 'walk',
          languages: ['fr', 'nl'],
          blocks: (language) => [textBlock(language), quizIn(language), scenario],
        },
      ],
    },
    { key: 'duo', after: ['listening'], lessons: [{ key: 'last', minutes: 25 }] },
  ],
  'sequential',
);
const idOf = (key: string) => ids[key] as number;

describe('The course', () => {
  it('says what comes next, what is left, and why something is locked', async () => {
    const learner = await createLearner(cms);
    const { course } = await learner.course();
    expect(course).toMatchObject({
      next: { key: 'first', title: 'fr first', minutes: 10 },
      left: { lessons: 3, reflections: 0, waiting: 0, minutes: 45 },
      isComplete: false,
    });
    const [listening, duo] = course?.modules ?? [];
    expect(listening?.lessons.map(({ key, state, lock }) => [key, state, lock])).toEqual([
      ['first', 'open', null],
      ['walk', 'locked', { because: 'lesson', title: 'fr first' }],
    ]);
    expect(duo).toMatchObject({
      state: 'locked',
      lock: { because: 'modules', titles: ['fr listening'] },
    });
  });

  it('shows each lesson in the language asked for, or says which other it is in', async () => {
    const learner = await createLearner(cms);
    const { course } = await learner.course('en');
    const rows = course?.modules.flatMap(({ lessons }) => lessons) ?? [];
    expect(rows.map(({ title, language }) => [title, language])).toEqual([
      ['en first', 'en'],
      ['fr walk', 'fr'],
      ['fr last', 'fr'],
    ]);
  });
});

describe('A lesson', () => {
  it('refuses every act while it is locked, and keeps nothing of it', async () => {
    const learner = await createLearner(cms);
    expect(await learner.askLesson('walk', 'nl')).toMatchObject({
      outcome: 'locked',
      title: 'nl walk',
      lock: { because: 'lesson', title: 'nl first' },
    });
    const lesson = 'walk';
    const editionId = await latestEdition(cms, idOf('walk'));
    const acts: [string, object][] = [
      ['quiz-draft', { quiz: 'quiz11', answers: {} }],
      ['quiz', { editionId, quiz: 'quiz11', answers: rightAnswers, attempt: attempt() }],
      ['scenario', { editionId, scenario: 'scen11', path: ['fill11'] }],
      ['reflection-draft', { reflection: 'refl11', text: 'x' }],
      ['reflection', { reflection: 'refl11', text: 'x', attempt: attempt() }],
      ['finish', {}],
      ['refresher', {}],
      ['question', { text: 'x', attempt: attempt() }],
      ['note', { text: 'x' }],
      ['feedback', { useful: 4, clear: 4, text: '' }],
    ];
    for (const [path, body] of acts) {
      const answer = await learner.act(path, { lesson, ...body });
      expect([path, answer.body]).toEqual([path, { outcome: 'locked' }]);
      const unknown = await learner.act(path, { ...body, lesson: 'nowhere' });
      expect([path, unknown.body]).toEqual([path, { outcome: 'unknown' }]);
    }
    const where = { volunteer: { equals: String(learner.id) } };
    for (const collection of ['lesson-progress', 'quiz-attempts', 'training-messages'] as const) {
      expect((await payload.count({ collection, where })).totalDocs).toBe(0);
    }
  });

  it('says where it is, what it asks for and what is left of that', async () => {
    const learner = await createLearner(cms);
    expect(await learner.lesson('first', 'nl')).toMatchObject({
      title: 'nl first',
      language: 'nl',
      module: { key: 'listening', title: 'fr listening' },
      place: { number: 1, of: 2 },
      previous: null,
      next: { key: 'walk', title: 'nl walk' },
      state: 'open',
      rules: [{ kind: 'confirmation' }],
      left: [{ kind: 'confirmation' }],
      refresher: null,
    });
  });

  it('is complete once nothing is left of it, and opens the next one', async () => {
    const learner = await createLearner(cms);
    const finish = (lesson: string) => learner.act('finish', { lesson });
    expect((await finish('first')).body).toEqual({
      outcome: 'finished',
      left: [],
      isCourseComplete: false,
    });
    expect((await finish('walk')).body).toMatchObject({
      left: [
        { kind: 'quiz', key: 'quiz11' },
        { kind: 'scenario', key: 'scen11' },
      ],
    });
    expect(await learner.lesson('walk')).toMatchObject({ state: 'begun' });
    expect(await learner.askLesson('last')).toMatchObject({ outcome: 'locked' });
  });

  it('keeps place and answers of quiz and scenario when the language changes', async () => {
    const learner = await createLearner(cms);
    await learner.act('finish', { lesson: 'first' });
    const french = await learner.lesson('walk', 'fr');
    const answers = { one111: ['yes111'], sho111: ['à moitié'] };
    await learner.act('quiz-draft', { lesson: 'walk', quiz: 'quiz11', answers });
    const walk = { lesson: 'walk', scenario: 'scen11' };
    await learner.act('scenario', { ...walk, editionId: french.editionId, path: ['wait11'] });
    const dutch = await learner.lesson('walk', 'nl');
    expect(dutch.language).toBe('nl');
    expect(dutch.quizzes.quiz11?.draft).toEqual(answers);
    expect(dutch.scenarios.scen11).toEqual({ path: ['wait11'], hasEnded: false });
    const { body } = await learner.act('scenario', {
      ...walk,
      editionId: dutch.editionId,
      path: ['wait11', 'sum111'],
    });
    expect(body).toEqual({ outcome: 'saved', hasEnded: true });
    const handedIn = { quiz: 'quiz11', answers: rightAnswers, attempt: attempt() };
    await learner.act('quiz', { lesson: 'walk', editionId: dutch.editionId, ...handedIn });
    const again = await learner.lesson('walk', 'fr');
    expect(again.left).toEqual([{ kind: 'confirmation' }]);
    const [first] = again.quizzes.quiz11?.last?.marked.questions ?? [];
    expect(first?.feedback).toEqual(['fr well chosen']);
  });

  it('takes no way that its scenario does not have', async () => {
    const learner = await createLearner(cms);
    await learner.act('finish', { lesson: 'first' });
    const editionId = await latestEdition(cms, idOf('walk'));
    const elsewhere = await latestEdition(cms, idOf('first'));
    const walk = { lesson: 'walk', editionId, scenario: 'scen11', path: ['sum111'] };
    for (const wrong of [
      walk,
      { ...walk, scenario: 'other1', path: [] },
      { ...walk, path: ['wait11'], editionId: elsewhere },
      { ...walk, path: ['wait11'], editionId: '999999' },
      { ...walk, path: ['wait11'], editionId: '1;drop' },
    ]) {
      expect((await learner.act('scenario', wrong)).body).toEqual({ outcome: 'unknown' });
    }
  });

  it('keeps notes for their writer alone, and none that is empty', async () => {
    const [learner, other] = [await createLearner(cms), await createLearner(cms)];
    await learner.act('note', { lesson: 'first', text: 'À relire' });
    await Promise.all(
      Array.from({ length: 10 }, () =>
        learner.act('note', { lesson: 'first', text: 'À relire\nlundi' }),
      ),
    );
    expect((await learner.lesson('first', 'en')).note).toBe('À relire\nlundi');
    expect((await other.lesson('first')).note).toBe('');
    await learner.act('note', { lesson: 'first', text: ' ' });
    expect((await learner.lesson('first')).note).toBe('');
    expect((await payload.count({ collection: 'lesson-notes' })).totalDocs).toBe(0);
  });

  it('keeps the last feedback of each, which trainers read without names', async () => {
    const { readFeedback } = await import('../../src/training/learning/read-feedback.ts');
    const { createLocalReq } = await import('payload');
    const [learner, other] = [await createLearner(cms), await createLearner(cms)];
    const say = (who: typeof learner, useful: number, text: string) =>
      who.act('feedback', { lesson: 'first', useful, clear: 3, text });
    await Promise.all(Array.from({ length: 5 }, () => say(learner, 2, 'Trop long')));
    await say(learner, 4, 'Bien');
    await say(other, 1, '');
    expect((await learner.lesson('first')).feedback).toEqual({ useful: 4, clear: 3, text: 'Bien' });
    const sum = await readFeedback(await createLocalReq({}, payload), idOf('first'));
    expect(sum).toEqual({
      count: 2,
      useful: [1, 0, 0, 1],
      clear: [0, 0, 2, 0],
      texts: ['Bien'],
      page: 1,
      pages: 1,
    });
    expect((await say(learner, 5, '')).status).toBe(400);
  });
});

describe('Input that is not of its form', () => {
  it.each([
    ['quiz', { quiz: 'q', editionId: '1', answers: { q: 'text' }, attempt: attempt() }],
    ['quiz', { quiz: 'q', editionId: '1', answers: {}, attempt: 'short' }],
    ['quiz', { quiz: 'q', editionId: 1, answers: {}, attempt: attempt() }],
    ['scenario', { editionId: '1', scenario: 's', path: 'x' }],
    ['reflection', { reflection: 'r', text: 'x'.repeat(8_001), attempt: attempt() }],
    ['question', { text: '  ', attempt: attempt() }],
    ['note', { text: 'x'.repeat(8_001) }],
    ['feedback', { useful: 0, clear: 4, text: '' }],
  ])('is answered by 400: %s %j', async (path, body) => {
    const learner = await createLearner(cms);
    const answer = await learner.act(path, { lesson: 'first', ...body });
    expect([answer.status, answer.body.outcome]).toEqual([400, 'invalid']);
  });
});

describe('A completion', () => {
  it('of 50 presses at once is one, with its certificate, its mail and the step to ready', async () => {
    const learner = await createLearner(cms);
    await learner.act('finish', { lesson: 'first' });
    const { editionId } = await learner.lesson('walk');
    const handedIn = { quiz: 'quiz11', answers: rightAnswers, attempt: attempt() };
    await learner.act('quiz', { lesson: 'walk', editionId, ...handedIn });
    const path = ['fill11'];
    await learner.act('scenario', { lesson: 'walk', editionId, scenario: 'scen11', path });
    await learner.act('finish', { lesson: 'walk' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => learner.act('finish', { lesson: 'last' })),
    );
    for (const { body } of answers) {
      expect(body).toEqual({ outcome: 'finished', left: [], isCourseComplete: true });
    }
    expect(await stateOf(cms, learner)).toBe('ready');
    const kinds = await mailKindsTo(cms, learner.email);
    expect(kinds.filter((kind) => kind === 'trainingFinished')).toHaveLength(1);
    const { course, certificate } = await learner.course();
    expect(course).toMatchObject({ isComplete: true, next: null, left: { lessons: 0 } });
    expect(certificate).toMatchObject({ name: 'Marie Lambert' });
    const where = { volunteer: { equals: String(learner.id) } };
    expect((await payload.count({ collection: 'lesson-progress', where })).totalDocs).toBe(3);
    expect((await payload.count({ collection: 'certificates', where })).totalDocs).toBe(1);
  });
});

describe('What is done', () => {
  it('is never undone by a change, by taking the lesson offline, or by a new one', async () => {
    const learner = await createLearner(cms);
    await learner.act('finish', { lesson: 'first' });
    const [firstId, before] = [idOf('first'), await learner.lesson('first')];
    expect(before.state).toBe('done');
    const blocks = [textBlock('changed'), reflection()];
    await addEdition(cms, firstId, { blocks, changeKind: 'major', whatChanged: 'Une réflexion.' });
    const after = await learner.lesson('first');
    expect(after).toMatchObject({ state: 'done', left: [] });
    expect((await learner.askLesson('walk')).outcome).toBe('lesson');
    await withdrawLesson(cms, firstId);
    const { course } = await learner.course();
    expect(course?.modules[0]?.lessons.map(({ key }) => key)).toEqual(['walk']);
    const where: Where = {
      and: [{ volunteer: { equals: String(learner.id) } }, { lesson: { equals: String(firstId) } }],
    };
    const { docs } = await payload.find({ collection: 'lesson-progress', where });
    expect(docs[0]?.completedAt).toBeTruthy();
  });
});

it('A lesson that is added later binds later enrolments only, unless its trainer says otherwise', async () => {
  const earlier = await createLearner(cms);
  const added = async (key: string, bindsEarlier: boolean) => {
    const id = await addLesson(cms, {
      key,
      bindsEarlier,
      publishedAt: new Date().toISOString(),
    });
    const module = { collection: 'modules', id: ids.duo as number } as const;
    const { lessons } = await payload.findByID({ ...module, depth: 0, overrideAccess: true });
    const kept = (lessons ?? []).map(({ lesson }) => ({ id: crypto.randomUUID(), lesson }));
    const data = { lessons: [...kept, { id: crypto.randomUUID(), lesson: id }] };
    await payload.db.updateOne({ ...module, data, req: {} });
  };
  await added('extra', false);
  await added('owed', true);
  const later = await createLearner(cms);
  const binding = async (learner: typeof later) => {
    const { course } = await learner.course();
    const rows = course?.modules.flatMap(({ lessons }) => lessons) ?? [];
    return rows.filter(({ isBinding }) => isBinding).map(({ key }) => key);
  };
  expect(await binding(earlier)).toEqual(['walk', 'last', 'owed']);
  expect(await binding(later)).toEqual(['walk', 'last', 'extra', 'owed']);
});
