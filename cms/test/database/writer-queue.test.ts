import { expect, test } from 'vitest';
import { WriterQueue } from '../../src/database/writer-queue.ts';

test('turns are given one at a time, in the order of asking', async () => {
  const queue = new WriterQueue();
  const given: string[] = [];
  const ask = (name: string) =>
    queue.takeTurn().then((endTurn) => {
      given.push(name);
      return endTurn;
    });
  const [first, second, third] = [ask('first'), ask('second'), ask('third')];
  const endFirst = await first;
  expect(given).toEqual(['first']);
  endFirst();
  const endSecond = await second;
  expect(given).toEqual(['first', 'second']);
  endSecond();
  await third;
  expect(given).toEqual(['first', 'second', 'third']);
});

test('a turn that is ended twice frees the writer once', async () => {
  const queue = new WriterQueue();
  const endFirst = await queue.takeTurn();
  const second = queue.takeTurn();
  let thirdHasTurn = false;
  void queue.takeTurn().then(() => {
    thirdHasTurn = true;
  });
  endFirst();
  endFirst();
  await second;
  expect(thirdHasTurn).toBe(false);
});

test('a queue that closes refuses who waits and who comes later', async () => {
  const queue = new WriterQueue();
  await queue.takeTurn();
  const waiting = queue.takeTurn();
  queue.close();
  await expect(waiting).rejects.toThrow('closed');
  await expect(queue.takeTurn()).rejects.toThrow('closed');
});
