import { expect, test } from 'vitest';
import { phoneHref, writePhone } from '../src/phone.ts';

test('a telephone number becomes a link that any telephone understands, and never breaks over lines', () => {
  expect(phoneHref('+32 2 203 02 31')).toBe('tel:+3222030231');
  expect(writePhone('+32 2 203')).toBe('+32\u00a02\u00a0203');
});
