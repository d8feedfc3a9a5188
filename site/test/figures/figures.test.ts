import type { Figure } from '@duo/domain/figures/figure';
import { expect, test } from 'vitest';
import { listProvenances, writeValue } from '../../src/figures/describe-figures.ts';
import { drawFigures } from '../../src/figures/draw-figures.ts';
import { countFigures, outcomeFigures } from '../support/content.ts';

const figure = (changes: Partial<Figure>): Figure => ({
  id: 1,
  value: 2,
  unit: 'hours',
  label: 'par semaine',
  year: 2018,
  source: 'Rapport',
  sourceUrl: null,
  scope: 'Belgique',
  ...changes,
});

test.each([
  [{ value: 74, unit: 'percent' }, 'fr', /^74\s%$/],
  [{ value: 74, unit: 'percent' }, 'en', /^74%$/],
  [{ value: 1836, unit: 'count' }, 'nl', /^1\.836$/],
  [{ value: 1, unit: 'hours' }, 'fr', /^1 heure$/],
  [{ value: 2, unit: 'hours' }, 'en', /^2 hours$/],
  [{ value: 6, unit: 'months' }, 'nl', /^6 maanden$/],
  [{ value: 1, unit: 'years' }, 'fr', /^1 an$/],
] as const)('%j in %s is written %s', (changes, language, text) => {
  expect(writeValue(figure(changes), language)).toMatch(text);
});

test('figures of one source name it once, and of two sources each', () => {
  expect(listProvenances([figure({}), figure({ id: 2, value: 9 })])).toHaveLength(1);
  expect(
    listProvenances([figure({}), figure({ id: 2, year: 2022 })]).map(({ year }) => year),
  ).toEqual([2018, 2022]);
});

const block = {
  type: 'figures',
  title: 'Résultats',
  text: null,
  restLabel: 'cherchent encore',
  figures: outcomeFigures('fr'),
} as const;

test('parts of a whole are dots, and the rest of the whole is named', () => {
  const chart = drawFigures({ ...block, presentation: 'dots' }, 'fr') ?? '';
  expect(chart.match(/class="dot-solid"/g)).toHaveLength(11 + 1);
  expect(chart).toMatch(/26\s%\scherchent encore/);
  expect(chart).toMatch(/aria-label="Résultats – 55\s%\sont trouvé un emploi, 19/);
});

test('a chart never stands for what can not be compared', () => {
  const mixed = [...outcomeFigures('fr'), ...countFigures('fr')];
  expect(drawFigures({ ...block, figures: mixed, presentation: 'bars' }, 'fr')).toBeNull();
  expect(drawFigures({ ...block, figures: mixed, presentation: 'dots' }, 'fr')).toBeNull();
  expect(drawFigures({ ...block, figures: [], presentation: 'dots' }, 'fr')).toBeNull();
});

test('figures that are to be read as numbers have no chart', () => {
  expect(drawFigures({ ...block, presentation: 'numbers' }, 'fr')).toBeNull();
});
