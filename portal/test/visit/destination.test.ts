import { expect, test } from 'vitest';
import {
  destinationOf,
  queryOf,
  readDestination,
  writeDestination,
} from '../../src/visit/destination.ts';

const query = (lesson: string) => new URLSearchParams({ lesson, module: 'duo', done: 'saved' });

test('a lesson that somebody was going to is found again', () => {
  const destination = destinationOf('lesson', query('first-meeting'));
  const written = writeDestination(destination);
  expect(written).toBe('lesson/first-meeting');
  expect(readDestination(written)).toEqual(destination);
  expect(queryOf(destination)).toEqual({ lesson: 'first-meeting' });
  expect(queryOf(destinationOf('printedModule', query('x')))).toEqual({ module: 'duo' });
});

test('a page that names nothing is only a page, and what its address can’t name is left out', () => {
  expect(writeDestination(destinationOf('sessions', query('x')))).toBe('sessions');
  expect(writeDestination(destinationOf('lesson', query('../x')))).toBe('lesson');
  expect(queryOf({ page: 'sessions', key: null })).toEqual({});
});

test.each([
  '',
  'nowhere',
  'https://elsewhere.example',
  '//elsewhere.example',
  'lesson/',
  'lesson/a/b',
  'lesson/A?x=1',
  'sessions/key',
  'toString',
])('%o is no destination', (text) => {
  expect(readDestination(text)).toBeNull();
});
