import type { PublicEvent } from '@duo/domain/applications/application-view';
import { applicationStates, mainStates } from '@duo/domain/applications/states';
import { expect, test } from 'vitest';
import { listWay, wayStepNames, waySteps } from '../../src/applications/way.ts';

const history = (...states: PublicEvent['state'][]) =>
  states.map((state, index) => ({ at: `2026-11-0${index + 1}T09:00:00.000Z`, state }));

test('every state of the way belongs to exactly one of its steps', () => {
  const all = wayStepNames.flatMap((step) => [...waySteps[step]]);
  expect(all).toEqual([...mainStates]);
});

test('what lies behind is done since the next step began; what lies ahead has no day', () => {
  const way = listWay({
    state: 'screening',
    heldFrom: null,
    history: history('draft', 'submitted', 'screening'),
  });
  expect(way.map(({ standing }) => standing)).toEqual([
    'done',
    'current',
    'ahead',
    'ahead',
    'ahead',
    'ahead',
  ]);
  expect(way.map(({ since }) => since?.slice(8, 10) ?? null)).toEqual([
    '02',
    '02',
    null,
    null,
    null,
    null,
  ]);
});

test('an application on hold rests where it was', () => {
  const way = listWay({
    state: 'on_hold',
    heldFrom: 'interview',
    history: history('draft', 'submitted', 'interview', 'on_hold'),
  });
  expect(way.find(({ step }) => step === 'interview')).toMatchObject({
    standing: 'paused',
    since: '2026-11-04T09:00:00.000Z',
  });
});

test.each(['withdrawn', 'declined', 'expired'] as const)(
  'an application that was %s shows the way to where it had come, and nothing ahead',
  (state) => {
    const way = listWay({ state, heldFrom: null, history: history('draft', 'submitted', state) });
    expect(way.map(({ standing }) => standing)).toEqual(['done', 'ended']);
    expect(way.map(({ since }) => since?.slice(8, 10))).toEqual(['02', '03']);
  },
);

test('a mentor has come to the end of the way', () => {
  const way = listWay({ state: 'active', heldFrom: null, history: history('draft', 'active') });
  expect(way.every(({ standing }) => standing === 'done')).toBe(true);
  expect(way.map(({ since }) => since?.slice(8, 10))).toEqual(Array(6).fill('02'));
});

test('every state stands somewhere on the way', () => {
  for (const state of applicationStates) {
    const way = listWay({ state, heldFrom: null, history: [] });
    expect(way.filter(({ standing }) => standing !== 'ahead').length, state).toBeGreaterThan(0);
  }
});
