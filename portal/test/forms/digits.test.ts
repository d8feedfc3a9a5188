import { expect, test } from 'vitest';
import { groupDigits, pickDigits } from '../../src/forms/digits.ts';

test.each([
  ['', ''],
  ['12', '12'],
  ['123', '123'],
  ['1234', '123 4'],
  ['123456', '123 456'],
  ['123 456', '123 456'],
  ['12.34-56', '123 456'],
])('%j is shown as %j', (typed, shown) => {
  expect(groupDigits(typed)).toBe(shown);
});

test.each(['12a', '1234567', 'abc'])('%j, which is no code, stays as it was typed', (typed) => {
  expect(groupDigits(typed)).toBe(typed);
});

test.each([
  ['123456', '123456'],
  ['Votre code : 123 456', '123456'],
  ['Code 123-456, valable 10 minutes', '123456'],
  ['no digits', null],
  ['1234567', null],
  ['111 111 and 222 222', null],
])('of %j the code is %j', (pasted, code) => {
  expect(pickDigits(pasted)).toBe(code);
});
