import type { KeptAnswer } from '@duo/domain/applications/application-view';
import { questions, type RawAnswer } from '@duo/domain/applications/questions';
import { expect, test } from 'vitest';
import { isGiven, listTasks } from '../../src/applications/task-states.ts';

function kept(value: RawAnswer): KeptAnswer {
  const savedAt = '2026-11-23T10:00:00.000Z';
  return { value, revision: 1, savedAt, origin: 'volunteer', language: 'fr' };
}

const stateOf = (task: string, application: Parameters<typeof listTasks>[0]) =>
  listTasks(application).find((one) => one.task === task);

test('a task is not begun, begun, done or to be mended, and opens where it goes on', () => {
  const all = [...questions];
  expect(stateOf('you', { answers: {}, unanswered: all })).toEqual({
    task: 'you',
    state: 'notBegun',
    opens: 'name',
  });
  const without = (...done: string[]) => all.filter((question) => !done.includes(question));
  const named = { name: kept({ name: 'Anne' }) };
  expect(stateOf('you', { answers: named, unanswered: without('name') })).toMatchObject({
    state: 'begun',
    opens: 'calledBy',
  });
  const born = { ...named, birthDate: kept({ day: '31', month: '2', year: '1960' }) };
  expect(stateOf('you', { answers: born, unanswered: ['birthDate'] })).toMatchObject({
    state: 'toMend',
    opens: 'birthDate',
  });
  expect(stateOf('you', { answers: born, unanswered: [] })).toMatchObject({
    state: 'done',
    opens: 'name',
  });
});

test('an answer that was sent empty counts as none', () => {
  const answers = { phone: kept({ phone: '  ' }) };
  expect(stateOf('contact', { answers, unanswered: ['phone'] })?.state).toBe('notBegun');
  expect(isGiven({ slots: [] })).toBe(false);
  expect(isGiven({ slots: ['monday-morning'] })).toBe(true);
  expect(isGiven(undefined)).toBe(false);
});
