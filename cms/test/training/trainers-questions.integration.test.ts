import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LessonFilters } from '../../src/training/trainers/lesson-filters.ts';
import { requestOf } from '../applications/support/fill.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse, addEdition, latestEdition } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { poorAnswers, quizIn, rightAnswers } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { loadQuestions } = await import('../../src/training/trainers/questions/load-questions.ts');
const { loadFeedback } = await import('../../src/training/trainers/feedback/load-feedback.ts');
const { readLessonFilters, writeLessonFilters } = await import(
  '../../src/training/trainers/lesson-filters.ts'
);
const endless = { tries: null };
const { id: courseId, ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: [
      {
        key: 'quizzed',
        languages: ['fr', 'nl'],
        blocks: (language) => [quizIn(language, endless)],
      },
      { key: 'other', blocks: (language) => [quizIn(language, { ...endless, key: 'quiz22' })] },
    ],
  },
]);

let trainer: number | string;
const learners: Learner[] = [];
beforeAll(async () => {
  ({ id: trainer } = await signIn(cms, 'trainer', 'Tineke'));
  for (const name of ['un', 'deux', 'trois']) learners.push(await createLearner(cms, name));
});

const first: LessonFilters = { course: null, lesson: null, page: 1 };

async function load(filters: Partial<LessonFilters> = {}, language: 'fr' | 'nl' = 'nl') {
  const req = await requestOf(payload, trainer);
  const questions = await loadQuestions(req, { ...first, ...filters }, { language });
  if (!questions) throw new Error('There is no course.');
  return questions;
}

interface HandIn {
  lesson?: string;
  quiz?: string;
  language?: 'fr' | 'nl';
  times: number;
}

async function handIn(
  answers: object,
  { lesson = 'quizzed', quiz = 'quiz11', language = 'fr', times }: HandIn,
) {
  const editionId = await latestEdition(cms, ids[lesson] as number, language);
  for (let time = 0; time < times; time += 1) {
    const learner = learners[time % learners.length] as Learner;
    const given = { lesson, quiz, editionId, answers, attempt: attempt() };
    expect((await learner.act('quiz', given)).body.outcome).toBe('marked');
  }
}

describe('The hardest questions', () => {
  it('are none before anybody has answered, and not judged by too few answers', async () => {
    expect(await load()).toMatchObject({ count: 0, shown: [], pages: 1 });
    await handIn(poorAnswers, { times: 4 });
    const { shown } = await load();
    expect(shown).toHaveLength(7);
    expect(shown.map(({ percent, asked }) => [percent, asked])).toEqual(shown.map(() => [null, 4]));
  });

  it('come first, of all languages and editions together, in the words that learners of the reader’s language read', async () => {
    await handIn(rightAnswers, { language: 'nl', times: 2 });
    await addEdition(cms, ids.quizzed as number, {
      language: 'nl',
      blocks: [quizIn('nl', endless)],
      title: 'nl quizzed',
    });
    await handIn(rightAnswers, { language: 'nl', times: 2 });
    const { shown, count } = await load();
    expect(count).toBe(7);
    const [one] = shown;
    expect(one).toMatchObject({ percent: 50, asked: 8, language: 'nl' });
    expect(shown.at(-1)).toMatchObject({ percent: 100 });
    const chosen = shown.find(({ kind }) => kind === 'one');
    expect(chosen).toMatchObject({
      prompt: 'nl one',
      lesson: { key: 'quizzed', title: 'nl quizzed' },
      answers: [
        { words: 'nl yes', worth: 100, times: 4 },
        { words: 'nl no', worth: 0, times: 4 },
      ],
      timesGone: 0,
    });
    const french = (await load({}, 'fr')).shown.find(({ kind }) => kind === 'one');
    expect(french).toMatchObject({ prompt: 'fr one', asked: 8 });
  });

  it('say of each kind how often each answer was given', async () => {
    const { shown } = await load();
    const timesOf = (kind: string) =>
      shown
        .find((question) => question.kind === kind)
        ?.answers.map(({ name, worth, times }) => [name, worth, times]);
    expect(timesOf('trueFalse')).toEqual([
      ['true', 0, 4],
      ['false', 100, 4],
    ]);
    expect(timesOf('order')).toEqual([
      ['orz111@1', 100, 4],
      ['orz111@2', 0, 4],
      ['ora111@1', 0, 4],
      ['ora111@2', 100, 4],
    ]);
    expect(timesOf('match')).toEqual(
      expect.arrayContaining([
        ['mla111=mrz111', 100, 8],
        ['mlb111=mra111', 100, 8],
      ]),
    );
    expect(timesOf('short')).toEqual([
      ['accepted', 100, 4],
      ['other', 0, 4],
    ]);
    expect(timesOf('situation')).toEqual([
      ['sia111', 100, 8],
      ['sib111', 0, 0],
    ]);
    expect(JSON.stringify(shown)).not.toContain('something else');
  });

  it('leave out what the present edition asks no more, and say how often an answer was given that is gone', async () => {
    const [one, ...others] = quizIn('fr').questions;
    if (one?.kind !== 'one') throw new Error('The first question is another.');
    const changed = { ...one, options: one.options.slice(0, 1) };
    const blocks = [quizIn('fr', { ...endless, questions: [changed, ...others.slice(1)] })];
    await addEdition(cms, ids.quizzed as number, { blocks });
    const { shown, count } = await load({}, 'fr');
    expect(count).toBe(6);
    const found = shown.find(({ kind }) => kind === 'one');
    expect(found).toMatchObject({ answers: [{ name: 'yes111', times: 4 }], timesGone: 4 });
  });

  it('are shown ten to a page, and of one lesson where it is asked for', async () => {
    await handIn(poorAnswers, { lesson: 'other', quiz: 'quiz22', times: 6 });
    const whole = await load();
    expect(whole).toMatchObject({ count: 14, page: 1, pages: 2 });
    expect(whole.shown).toHaveLength(10);
    const second = await load({ page: 2 });
    expect(second.shown).toHaveLength(4);
    const keys = [...whole.shown, ...second.shown].map(({ key }) => key);
    expect(new Set(keys).size).toBe(14);
    expect((await load({ page: 99 })).page).toBe(2);
    const { shown, count } = await load({ lesson: 'other' });
    expect(count).toBe(7);
    expect(new Set(shown.map(({ lesson }) => lesson.key))).toEqual(new Set(['other']));
    expect((await load({ lesson: 'nowhere' })).count).toBe(0);
    expect((await load({ course: String(courseId) })).count).toBe(14);
  });

  it('have no name of anybody', async () => {
    const all = JSON.stringify([await load(), await load({ page: 2 })]);
    for (const { id, email } of learners) {
      expect(all).not.toContain(email);
      expect(all).not.toContain(`"volunteer":"${id}"`);
    }
    expect(all).not.toContain('Marie');
  });

  it('are filtered by what an address says, and no other text', () => {
    const read = (typed: string) => readLessonFilters(new URLSearchParams(typed));
    expect(read('course=x;drop&lesson=../a&page=-1')).toEqual(first);
    const filters = { course: '3', lesson: 'a-b', page: 2 };
    expect(read(writeLessonFilters(filters))).toEqual(filters);
    expect(writeLessonFilters(first)).toBe('');
  });
});

describe('Feedback on lessons', () => {
  const loadFor = async (lesson: string | null) => {
    const req = await requestOf(payload, trainer);
    const feedback = await loadFeedback(req, { ...first, lesson }, { language: 'nl' });
    if (!feedback) throw new Error('There is no course.');
    return feedback;
  };

  it('is counted by lesson, and shown of one as sums and texts without names', async () => {
    for (const [index, learner] of learners.entries()) {
      const text = index === 0 ? 'Plus court ?' : '';
      await learner.act('feedback', { lesson: 'other', useful: 4, clear: index + 1, text });
    }
    const { lessons, chosen } = await loadFor('other');
    expect(lessons.map(({ lesson, count }) => [lesson.key, count])).toEqual([
      ['quizzed', 0],
      ['other', 3],
    ]);
    expect(chosen?.sum).toEqual({
      count: 3,
      useful: [0, 0, 0, 3],
      clear: [1, 1, 1, 0],
      texts: ['Plus court ?'],
      page: 1,
      pages: 1,
    });
    expect((await loadFor(null)).chosen).toBeNull();
    expect((await loadFor('nowhere')).chosen).toBeNull();
  });

  it('shows fifty texts to a page, in an order that tells nothing of who wrote them when', async () => {
    for (let number = 0; number < 60; number += 1) {
      const volunteer = `crowd-${number}`;
      const place = { volunteer, course: String(courseId), lesson: String(ids.quizzed) };
      const text = `Texte ${(number * 37) % 60}`;
      const data = { ...place, useful: 3, clear: 3, text, feedbackKey: volunteer };
      const changedAt = new Date().toISOString();
      await payload.db.create({
        collection: 'lesson-feedback',
        data: { ...data, changedAt },
        req: {},
      });
    }
    const req = await requestOf(payload, trainer);
    const pageOf = async (page: number) => {
      const asked = { course: null, lesson: 'quizzed', page };
      return (await loadFeedback(req, asked, { language: 'nl' }))?.chosen?.sum;
    };
    const [one, two] = [await pageOf(1), await pageOf(2)];
    expect(one).toMatchObject({ count: 60, page: 1, pages: 2 });
    expect(two?.texts).toHaveLength(10);
    const texts = [...(one?.texts ?? []), ...(two?.texts ?? [])];
    expect(texts).toEqual(texts.toSorted());
    expect(await pageOf(99)).toEqual(two);
  });
});
