import { expect, test } from 'vitest';
import { formatMoment } from '../../src/admin/start-page/format-moment.ts';

const now = new Date('2026-03-12T22:30:00.000Z');

test('a moment of the same day in Brussels is today, whatever the day in Greenwich', () => {
  expect(formatMoment('2026-03-12T13:05:00.000Z', 'en', now)).toBe('today, 14:05');
  expect(formatMoment('2026-03-12T23:05:00.000Z', 'fr', now)).toBe('demain, 00:05');
  expect(formatMoment('2026-03-11T13:05:00.000Z', 'nl', now)).toBe('gisteren, 14:05');
});

test('a moment further away has its date', () => {
  expect(formatMoment('2026-03-02T13:05:00.000Z', 'fr', now)).toBe('2 mars 2026, 14:05');
});
