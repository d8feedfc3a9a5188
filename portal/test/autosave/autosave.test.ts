import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type AutosaveAnswer,
  type Autosaved,
  createAutosave,
} from '../../src/autosave/autosave.ts';

const saved = (revision: number): AutosaveAnswer => ({
  outcome: 'saved',
  revision,
  said: 'Saved at 14:05',
  replaced: null,
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(1_500);

test('what is typed is saved once, when the typing rests', async () => {
  const send = vi.fn(async () => saved(1));
  const tell = vi.fn();
  const autosave = createAutosave(send, tell);
  for (let keys = 0; keys < 5; keys += 1) {
    autosave.change();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(send).not.toHaveBeenCalled();
  await rest();
  expect(send).toHaveBeenCalledTimes(1);
  expect(tell).toHaveBeenCalledWith(saved(1));
});

test('nothing is sent while nothing was typed', async () => {
  const send = vi.fn(async () => saved(1));
  createAutosave(send, () => {}).saveNow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).not.toHaveBeenCalled();
});

test('one request at a time: what is typed meanwhile is saved after it', async () => {
  const first = Promise.withResolvers<AutosaveAnswer>();
  const send = vi.fn().mockReturnValueOnce(first.promise).mockResolvedValue(saved(2));
  const autosave = createAutosave(send, () => {});
  autosave.change();
  await rest();
  autosave.change();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(send).toHaveBeenCalledTimes(1);
  first.resolve(saved(1));
  await rest();
  expect(send).toHaveBeenCalledTimes(2);
});

test('what could not be saved is said, and tried again later and later until it is', async () => {
  const send = vi.fn(async (): Promise<AutosaveAnswer> => {
    throw new Error('no connection');
  });
  const tell = vi.fn();
  const autosave = createAutosave(send, tell);
  autosave.change();
  await rest();
  expect(tell).toHaveBeenLastCalledWith(null);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(send).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(send).toHaveBeenCalledTimes(2);
  send.mockResolvedValue(saved(3));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tell).toHaveBeenLastCalledWith(saved(3));
});

test('what is refused is said once, and sent again when it has changed or somebody comes back to it', async () => {
  const send = vi.fn(async (): Promise<Autosaved> => ({ outcome: 'refused' }));
  const tell = vi.fn();
  const autosave = createAutosave(send, tell);
  autosave.change();
  await rest();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(tell).toHaveBeenCalledWith({ outcome: 'refused' });
  autosave.change();
  await rest();
  expect(send).toHaveBeenCalledTimes(2);
  send.mockResolvedValue(saved(1));
  autosave.saveNow();
  await rest();
  expect(tell).toHaveBeenLastCalledWith(saved(1));
});

test('whether anybody answers is tried at once, though nothing was typed', async () => {
  const send = vi.fn(async (): Promise<AutosaveAnswer> => {
    throw new Error('no connection');
  });
  const autosave = createAutosave(send, () => {});
  expect(await autosave.reach()).toBe(false);
  send.mockResolvedValue(saved(1));
  expect(await autosave.reach()).toBe(true);
  expect(send).toHaveBeenCalledTimes(2);
});

test('where the application takes no answers any more, no more are sent', async () => {
  const send = vi.fn(async (): Promise<AutosaveAnswer> => ({ outcome: 'closed' }));
  const autosave = createAutosave(send, () => {});
  autosave.change();
  await rest();
  autosave.change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
});

test('the form waits for what is under way, so that its own answer is not taken for another tab’s', async () => {
  const first = Promise.withResolvers<AutosaveAnswer>();
  const told: unknown[] = [];
  const autosave = createAutosave(
    () => first.promise,
    (answer) => told.push(answer),
  );
  autosave.change();
  await rest();
  expect(autosave.isUnderWay()).toBe(true);
  const settled = autosave.settle();
  first.resolve(saved(7));
  await settled;
  expect(told).toEqual([saved(7)]);
  autosave.change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(1);
});
