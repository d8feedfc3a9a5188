import { expect, test } from 'vitest';
import { createRestartDelays } from '../lib/restart-delays.mjs';

test('a part that keeps dying waits twice as long each time, and never more than half a minute', () => {
  const chooseDelayMs = createRestartDelays();
  const delays = Array.from({ length: 9 }, () => chooseDelayMs(10));
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a part that lived for a minute is restarted as soon as one that never died', () => {
  const chooseDelayMs = createRestartDelays();
  chooseDelayMs(0);
  chooseDelayMs(0);
  expect(chooseDelayMs(59_999)).toBe(2000);
  expect(chooseDelayMs(60_000)).toBe(500);
});
