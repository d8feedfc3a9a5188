import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPace } from '../../src/mail/pace.ts';

const hourMs = 3_600_000;

/** Whether a request may begin at once; what waits is ended. */
async function isFree(pace: ReturnType<typeof createPace>): Promise<boolean> {
  const stopping = new AbortController();
  const free = pace.untilFree(stopping.signal).then(
    () => true,
    () => false,
  );
  await nextTurn();
  stopping.abort();
  return free;
}

test('a request may begin at once, and the next one only after the pace', async () => {
  const pace = createPace(hourMs);
  expect(await isFree(pace)).toBe(true);
  expect(await isFree(pace)).toBe(true);
  pace.begin();
  expect(await isFree(pace)).toBe(false);
});

test('no request begins while the service wants none, and a shorter pause shortens nothing', async () => {
  const pace = createPace(0);
  pace.begin();
  expect(await isFree(pace)).toBe(true);
  pace.pause(hourMs);
  pace.pause(0);
  expect(await isFree(pace)).toBe(false);
});
