import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/applications/days.ts';
import { findTrainingReminder } from '../../src/training/reminders.ts';

const quietSince = '2026-11-23';
const after = (days: number, sent: number) =>
  findTrainingReminder({ quietSince, sent }, addDays(quietSince, days));

describe('A reminder of the training', () => {
  test('is due after 7 and after 21 quiet days, each once', () => {
    expect([0, 6, 7, 20, 21, 400].map((days) => after(days, 0))).toEqual([null, null, 1, 1, 2, 2]);
    expect([7, 20, 21, 400].map((days) => after(days, 1))).toEqual([null, null, 2, 2]);
    expect([21, 400].map((days) => after(days, 2))).toEqual([null, null]);
  });
});
