import { expect, test } from 'vitest';
import { drawBars } from '../src/charts/bars.ts';
import { drawDots } from '../src/charts/dots.ts';
import { shareTwenty } from '../src/charts/twenty.ts';

test('55, 19 and the rest of a hundred make 11, 4 and 5 dots', () => {
  expect(shareTwenty([55, 19])).toEqual([11, 4, 5]);
});

test('the dots always add up to twenty', () => {
  for (let one = 0; one <= 100; one += 1.7) {
    for (let other = 0; other <= 110; other += 3.3) {
      const counts = shareTwenty([one, other]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    }
  }
});

test('of equal remainders the first share gets the dot', () => {
  expect(shareTwenty([12.5, 12.5])).toEqual([3, 2, 15]);
});

test('shares beyond a hundred are parts of their sum, and negative ones are nothing', () => {
  expect(shareTwenty([150, 50])).toEqual([15, 5, 0]);
  expect(shareTwenty([-10, 50])).toEqual([0, 10, 10]);
  expect(shareTwenty([])).toEqual([20]);
});

const chart = {
  shares: [
    { value: 55, label: '55 % <emploi>' },
    { value: 19, label: '19 % formation' },
  ],
  restLabel: '26 % cherchent encore',
  description: 'Onze sur "vingt" & plus',
};

test('the dots stand in the order of the shares, each with its own pattern', () => {
  const html = drawDots(chart).split('<ul>')[0] ?? '';
  const patterns = [...html.matchAll(/class="dot-(\w+)"/g)].map(([, pattern]) => pattern);
  expect(patterns).toEqual([
    ...Array(11).fill('solid'),
    ...Array(4).fill('core'),
    ...Array(5).fill('empty'),
  ]);
});

test('labels and the description are escaped', () => {
  const html = drawDots(chart);
  expect(html).toContain('55 % &lt;emploi&gt;');
  expect(html).toContain('aria-label="Onze sur &quot;vingt&quot; &amp; plus"');
});

test('a rest without a label, or no rest at all, has no entry', () => {
  expect(drawDots({ ...chart, restLabel: null }).match(/<li>/g)).toHaveLength(2);
  const whole = { ...chart, shares: [{ value: 100, label: 'tous' }] };
  expect(drawDots(whole).match(/<li>/g)).toHaveLength(1);
});

test('a percentage is drawn out of a hundred, a count against the largest', () => {
  const bars = [
    { value: 50, valueText: '50', label: 'un' },
    { value: 25, valueText: '25', label: 'deux' },
  ];
  const widths = (unit: 'percent' | 'count') =>
    [...drawBars({ bars, unit }).matchAll(/<rect width="([\d.]+)%"/g)].map(([, width]) => width);
  expect(widths('percent')).toEqual(['50', '25']);
  expect(widths('count')).toEqual(['100', '50']);
});

test('the largest of few is no whole bar where one stands for more at least', () => {
  const widthsOf = (value: number) =>
    /<rect width="([\d.]+)%"/.exec(
      drawBars({
        bars: [{ value, valueText: `${value}`, label: 'une' }],
        unit: 'count',
        wholeAtLeast: 5,
      }),
    )?.[1];
  expect([1, 5, 8].map(widthsOf)).toEqual(['20', '100', '100']);
});

test('a bar of nothing, below zero or without company draws no impossible width', () => {
  const bar = (value: number) => ({ value, valueText: '<0', label: 'x' });
  const html =
    drawBars({ bars: [bar(0), bar(-3)], unit: 'count' }) + drawBars({ bars: [], unit: 'count' });
  expect(html).not.toMatch(/NaN|Infinity|width="-/);
  expect(html).toContain('&lt;0');
});
