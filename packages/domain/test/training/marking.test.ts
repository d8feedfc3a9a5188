import { showBlock } from '@duo/domain/training/learner-view';
import type { Quiz } from '@duo/domain/training/lesson';
import { listUnansweredQuestions, markQuiz, type QuizAnswers } from '@duo/domain/training/marking';
import { followPath, isEnd } from '@duo/domain/training/scenario';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiz, scenario } from './support/lessons.ts';

const right: QuizAnswers = {
  one111: ['aa1111'],
  sev111: ['bb1111', 'ba1111'],
  tru111: ['false'],
  ord111: ['zz1111', 'aa2222', 'mm1111'],
  mat111: ['la1111=ra1111', 'lb1111=rb1111'],
  sho111: [' ECOUTE ! '],
  sit111: ['ca1111'],
};

function pointsOf(key: string, answer: string[]): number | undefined {
  return markQuiz(quiz, { ...right, [key]: answer }).questions.find((one) => one.key === key)
    ?.points;
}

test('all right is a hundred', () => {
  expect(markQuiz(quiz, right)).toMatchObject({ percent: 100, hasPassed: true });
});

test.each([
  ['one111', ['ab1111'], 0],
  ['one111', ['aa1111', 'ab1111'], 0],
  ['one111', [], 0],
  ['sev111', ['ba1111'], 0],
  ['sev111', ['ba1111', 'bb1111', 'bc1111'], 0],
  ['sev111', ['ba1111', 'ba1111', 'bb1111'], 1],
  ['tru111', ['true'], 0],
  ['ord111', ['aa2222', 'zz1111', 'mm1111'], 0],
  ['mat111', ['la1111=rb1111', 'lb1111=ra1111'], 0],
  ['mat111', ['la1111=ra1111', 'lb1111=ra1111'], 0.5],
  ['mat111', ['la1111=ra1111', 'la1111=rb1111', 'lb1111=rb1111'], 0.5],
  ['sho111', ['écouter'], 1],
  ['sho111', ['parler'], 0],
  ['sho111', [''], 0],
  ['sit111', ['cb1111'], 0.5],
  ['sit111', ['ca1111', 'cb1111'], 0],
])('%s answered by %o has %d points', (key, answer, points) => {
  expect(pointsOf(key, answer)).toBe(points);
});

test('the pass mark itself passes, and just below it does not', () => {
  const five: Quiz = { ...quiz, questions: quiz.questions.slice(0, 5), passPercent: 60 };
  expect(markQuiz(five, { ...right, one111: [], sev111: [] })).toMatchObject({
    percent: 60,
    hasPassed: true,
  });
  const third: Quiz = { ...quiz, questions: quiz.questions.slice(0, 3), passPercent: 67 };
  expect(markQuiz(third, { ...right, one111: [] })).toMatchObject({
    percent: 66,
    hasPassed: false,
  });
});

test('feedback is that of what was chosen, or of right and wrong', () => {
  const marked = markQuiz(quiz, { ...right, one111: ['ab1111'], tru111: ['true'] });
  expect(marked.questions.map(({ feedback }) => feedback)).toEqual([
    ['Trop tôt.'],
    ['Oui.', 'Oui.'],
    ['Relisez le premier paragraphe.'],
    ['Exactement.'],
    ['Exactement.'],
    ['Exactement.'],
    ['C’est le mieux.'],
  ]);
});

test('what is not answered is named in its order', () => {
  expect(listUnansweredQuestions(quiz, right)).toEqual([]);
  const partly = { one111: ['aa1111'], mat111: ['la1111=ra1111'], sho111: [' '] };
  expect(listUnansweredQuestions(quiz, partly)).toEqual([
    'sev111',
    'tru111',
    'ord111',
    'mat111',
    'sho111',
    'sit111',
  ]);
});

test('whatever is handed in gives between nothing and a hundred', () => {
  const anyAnswers = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()),
    fc.array(fc.oneof(fc.constantFrom(...Object.values(right).flat()), fc.string())),
  );
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { percent, questions } = markQuiz(quiz, answers);
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent).toBeLessThanOrEqual(100);
      expect(questions).toHaveLength(quiz.questions.length);
    }),
    { numRuns: 1_000 },
  );
});

test('a learner is shown nothing of the key, in words or in order', () => {
  const shown = JSON.stringify(showBlock(quiz));
  for (const hidden of [
    'isRight',
    'isTrue',
    'grade',
    'accepted',
    'feedback',
    'whenRight',
    'Exactement',
    'Trop tôt',
    'Écoute"',
  ]) {
    expect(shown, hidden).not.toContain(hidden);
  }
  const { questions } = showBlock(quiz) as Extract<ReturnType<typeof showBlock>, { type: 'quiz' }>;
  const order = questions.find(({ kind }) => kind === 'order');
  expect(order && 'choices' in order && order.choices.map(({ key }) => key)).toEqual([
    'aa2222',
    'mm1111',
    'zz1111',
  ]);
});

test('a path of choices leads where they say, and a made-up one nowhere', () => {
  expect(followPath(scenario, [])).toBe('start1');
  expect(followPath(scenario, ['wait11', 'back11', 'wait11', 'sum111'])).toBe('good11');
  expect(followPath(scenario, ['sum111'])).toBeNull();
  expect(followPath(scenario, ['fill11', 'wait11'])).toBeNull();
  expect(isEnd(scenario, 'good11')).toBe(true);
  expect(isEnd(scenario, 'talks1')).toBe(false);
});
