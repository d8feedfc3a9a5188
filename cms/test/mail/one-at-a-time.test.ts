import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/mail/one-at-a-time.ts';

test('work that is asked for while it runs runs once more, and no two at a time', async () => {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let started = 0;
  let atOnce = 0;
  const turns = oneAtATime(
    async () => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await gates[started++]?.promise;
      atOnce -= 1;
    },
    () => {},
  );
  turns.ask();
  turns.ask();
  turns.ask();
  gates[0]?.resolve();
  gates[1]?.resolve();
  await turns.idle();
  expect(started).toBe(2);
});

test('work that failed is told of, and runs again when it is asked for', async () => {
  const failures: unknown[] = [];
  let runs = 0;
  const turns = oneAtATime(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('not now');
    },
    (error) => failures.push(error),
  );
  turns.ask();
  await turns.idle();
  turns.ask();
  await turns.idle();
  expect([runs, failures.length]).toEqual([2, 1]);
});
