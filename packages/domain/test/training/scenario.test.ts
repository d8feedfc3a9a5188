import { findWay, followPath } from '@duo/domain/training/scenario';
import { expect, test } from 'vitest';
import { scenario } from './support/lessons.ts';

const judgements = ['good', 'mixed', 'poor'] as const;

test.each(judgements)('a way to a %s end leads there, where there is such an end', (judgement) => {
  const way = findWay(scenario, judgement);
  const at = way && followPath(scenario, way);
  const end = scenario.ends.find(({ key }) => key === at);
  const isThere = scenario.ends.some((one) => one.judgement === judgement);
  expect(end?.judgement ?? null).toBe(isThere ? judgement : null);
});

test('of two ways the shorter one is found, and one that leads round in circles never ends', () => {
  const choice = (key: string, to: string) => ({ key, to });
  const situations = [
    {
      key: 'first',
      choices: [choice('again', 'first'), choice('on', 'second'), choice('out', 'end')],
    },
    { key: 'second', choices: [choice('back', 'first'), choice('through', 'end')] },
  ];
  const ends = [{ key: 'end', judgement: 'good' as const }];
  expect(findWay({ situations, ends }, 'good')).toEqual(['out']);
  expect(findWay({ situations, ends }, 'poor')).toBeNull();
});
