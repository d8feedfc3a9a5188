import { expect, test } from 'vitest';
import { archPath, dropPath, overlapArches, overlapCircles } from '../src/drawings/overlap.ts';

test('two equal circles overlap between the two points where they cross', () => {
  const path = overlapCircles({ x: 0, y: 0, radius: 5 }, { x: 6, y: 0, radius: 5 });
  expect(path).toBe('M3 -4A5 5 0 0 1 3 4A5 5 0 0 1 3 -4z');
});

test('when the chord lies beyond the smaller circle’s centre, its arc is the large one', () => {
  const path = overlapCircles({ x: 0, y: 0, radius: 10 }, { x: 9, y: 0, radius: 3 });
  expect(path).toContain('A3 3 0 1 1');
});

test.each([
  ['apart', 30, 5],
  ['one in the other', 1, 2],
])('circles that are %s are refused', (_, x, radius) => {
  expect(() => overlapCircles({ x: 0, y: 0, radius: 10 }, { x, y: 0, radius })).toThrow(RangeError);
});

test('two arches overlap from where their tops cross down to the floor', () => {
  const left = { x: 0, top: 0, radius: 5, floor: 20 };
  const right = { x: 6, top: 0, radius: 5, floor: 20 };
  expect(overlapArches(left, right)).toBe('M3 1A5 5 0 0 1 5 5V20H1V5A5 5 0 0 1 3 1z');
});

test('an arch and a drop are closed paths of their size', () => {
  expect(archPath({ x: 10, top: 0, radius: 5, floor: 20 })).toBe('M5 20v-15a5 5 0 0 1 10 0v15z');
  expect(dropPath({ x: 5, y: 5, radius: 5 })).toBe('M5 0h5v5a5 5 0 1 1-5-5z');
});
