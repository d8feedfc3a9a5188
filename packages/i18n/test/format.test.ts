import { expect, test } from 'vitest';
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatTime,
} from '../src/format.ts';

const spaced = (text: string) => text.replace(/\s/gu, ' ');

test('a day is written out in each language', () => {
  expect(formatDate('2026-03-12', 'fr')).toBe('12 mars 2026');
  expect(formatDate('2026-03-12', 'nl')).toBe('12 maart 2026');
  expect(formatDate('2026-03-12', 'en')).toBe('12 March 2026');
});

test('an instant falls on its day in Brussels', () => {
  expect(formatDate('2026-03-12T23:30:00Z', 'en')).toBe('13 March 2026');
});

test('a number has the group sign of its language', () => {
  expect(spaced(formatNumber(5473, 'fr'))).toBe('5 473');
  expect(formatNumber(5473, 'nl')).toBe('5.473');
  expect(formatNumber(5473, 'en')).toBe('5,473');
});

test('a percentage has its sign where the language puts it', () => {
  expect(spaced(formatPercent(74, 'fr'))).toBe('74 %');
  expect(formatPercent(12.5, 'nl')).toBe('12,5%');
  expect(formatPercent(74, 'en')).toBe('74%');
});

test('a time of day is that of Brussels', () => {
  for (const language of ['fr', 'nl', 'en'] as const) {
    expect(formatTime('2026-07-12T12:05:00Z', language)).toBe('14:05');
  }
});

test('how long something takes is said in minutes, from an hour on in hours and to five minutes', () => {
  expect(formatDuration(1, 'en')).toBe('1 minute');
  expect(formatDuration(59, 'nl')).toBe('59 minuten');
  expect(spaced(formatDuration(60, 'fr'))).toBe('1 heure');
  expect(spaced(formatDuration(218, 'fr'))).toBe('3 heures et 40 minutes');
  expect(formatDuration(218, 'nl')).toBe('3 uur en 40 minuten');
  expect(formatDuration(118, 'en')).toBe('2 hours');
});
