import { vi } from 'vitest';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Holds the clock still, for everything but timers, until `vi.useRealTimers()`. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
}

/** Moves the clock that was stopped. */
export function passTime({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
  const ms = days * dayMs + hours * hourMs + minutes * 60_000 + seconds * 1000;
  vi.setSystemTime(Date.now() + ms);
}
