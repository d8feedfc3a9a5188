import {
  addDays,
  addWorkingDays,
  ageOn,
  countDays,
  dayOf,
  isDay,
  isWorkingDay,
} from '@duo/domain/applications/days';
import { describe, expect, test } from 'vitest';

test('a day is that of the clock of Brussels, in winter and in summer', () => {
  expect(dayOf(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(dayOf(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(dayOf(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
});

test('only days of the calendar are days', () => {
  expect(isDay('2024-02-29')).toBe(true);
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-04-31', '']) {
    expect(isDay(text), text).toBe(false);
  }
});

test('days are counted over months, leap days and changes of the clock', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(countDays('2026-10-24', '2026-10-26')).toBe(2);
  expect(countDays('2026-03-02', '2026-03-01')).toBe(-1);
});

describe('age', () => {
  test('a birthday counts from its first moment', () => {
    expect(ageOn('2026-11-22', '1976-11-23')).toBe(49);
    expect(ageOn('2026-11-23', '1976-11-23')).toBe(50);
  });

  test('who was born on 29 February is a year older on 1 March of other years', () => {
    expect(ageOn('2026-02-28', '1976-02-29')).toBe(49);
    expect(ageOn('2026-03-01', '1976-02-29')).toBe(50);
    expect(ageOn('2028-02-29', '1976-02-29')).toBe(52);
  });
});

describe('working days', () => {
  // The ten legal holidays of 2026, as the federal service for employment lists them.
  const holidays = [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ];

  test.each(holidays)('%s is a holiday', (day) => expect(isWorkingDay(day)).toBe(false));

  test('of 2026, all but weekends and the holidays on weekdays are working days', () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
    expect(year.filter(isWorkingDay)).toHaveLength(261 - 8);
  });

  test.each([
    ['2024', '2024-04-01'],
    ['2025', '2025-04-21'],
    ['2027', '2027-03-29'],
    ['2038', '2038-04-26'],
  ])('Easter Monday of %s is %s', (_, day) => expect(isWorkingDay(day)).toBe(false));

  test('they are counted over weekends and holidays', () => {
    expect(addWorkingDays('2026-09-04', 1)).toBe('2026-09-07');
    expect(addWorkingDays('2026-09-05', 1)).toBe('2026-09-07');
    expect(addWorkingDays('2026-12-23', 2)).toBe('2026-12-28');
    expect(addWorkingDays('2026-04-30', 1)).toBe('2026-05-04');
  });
});
