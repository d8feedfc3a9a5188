import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fewestAnswers,
  isJudgeable,
  mergeTallies,
  orderByHardness,
  percentOf,
  type QuestionTally,
} from '../../src/training/question-tallies.ts';

const tally = (question: string, also: Partial<QuestionTally> = {}): QuestionTally => ({
  lesson: '1',
  quiz: 'quiz01',
  question,
  asked: 10,
  points: 5,
  counts: {},
  ...also,
});

describe('Tallies of a question', () => {
  test('of several editions and languages are one', () => {
    const french = tally('one', { asked: 4, points: 3, counts: { a: 3, b: 1 } });
    const dutch = tally('one', { asked: 2, points: 0, counts: { b: 1, c: 1 } });
    expect(mergeTallies([french, tally('two'), dutch])).toEqual([
      tally('one', { asked: 6, points: 3, counts: { a: 3, b: 2, c: 1 } }),
      tally('two'),
    ]);
  });

  test('of another lesson or quiz stay apart, whatever their key', () => {
    const others = [tally('one', { lesson: '2' }), tally('one', { quiz: 'other1' })];
    expect(mergeTallies([tally('one'), ...others])).toHaveLength(3);
  });

  test('lose no answer in being merged', () => {
    const some = fc.record({
      question: fc.constantFrom('one', 'two', 'three'),
      asked: fc.nat(50),
      points: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(some), (given) => {
        const tallies = given.map(({ question, ...also }) => tally(question, also));
        const sum = (list: QuestionTally[]) => list.reduce((all, { asked }) => all + asked, 0);
        expect(sum(mergeTallies(tallies))).toBe(sum(tallies));
      }),
    );
  });
});

describe('The hardest question', () => {
  test('comes first, and of equals the one that was asked more', () => {
    const ordered = orderByHardness([
      tally('easy', { points: 9 }),
      tally('hard', { points: 1 }),
      tally('hard and often', { points: 2, asked: 20 }),
    ]);
    expect(ordered.map(({ question }) => question)).toEqual(['hard and often', 'hard', 'easy']);
  });

  test('is not one that too few have answered: those come last', () => {
    const few = tally('few', { asked: fewestAnswers - 1, points: 0 });
    expect(orderByHardness([few, tally('easy', { points: 10 })]).at(-1)).toBe(few);
    expect(isJudgeable(few)).toBe(false);
    expect(isJudgeable({ asked: fewestAnswers })).toBe(true);
  });

  test('is judged by its points of a hundred, rounded down', () => {
    expect(percentOf({ asked: 3, points: 2 })).toBe(66);
    expect(percentOf({ asked: 3, points: 0.3 + 0.3 + 0.3 })).toBe(30);
    expect(percentOf({ asked: 0, points: 0 })).toBe(0);
  });
});
