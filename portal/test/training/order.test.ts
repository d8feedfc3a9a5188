import { expect, test } from 'vitest';
import { moveTo, sortByPlace } from '../../src/training/exercises/ordering/order.ts';

const placed = (...places: number[]) =>
  places.map((place, index) => ({ key: 'abcd'[index] ?? '', place }));

test('items stand by the places that they were given, those without one after them as they stood', () => {
  expect(sortByPlace(placed(3, 1, 2))).toEqual(['b', 'c', 'a']);
  expect(sortByPlace(placed(0, 2, 0, 1))).toEqual(['d', 'b', 'a', 'c']);
  expect(sortByPlace(placed(0, 0, 0))).toEqual(['a', 'b', 'c']);
  expect(sortByPlace(placed(2, 2, 1))).toEqual(['c', 'a', 'b']);
});

test('an item goes to another place, and the others close up', () => {
  const order = ['a', 'b', 'c'];
  expect(moveTo(order, 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(moveTo(order, 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(moveTo(order, 'b', 1)).toEqual(order);
});

test('nothing goes beyond the ends', () => {
  expect(moveTo(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(moveTo(['a', 'b'], 'a', 9)).toEqual(['b', 'a']);
});
