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

test('what lies behind is done, with the day on which it began; what lies ahead has none', () => {
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
    '01',
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
  expect(way.find(({ step }) => step === 'interview')?.standing).toBe('paused');
});

test.each(['withdrawn', 'declined', 'expired'] as const)(
  'an application that was %s shows the way to where it had come, and nothing ahead',
  (state) => {
    const way = listWay({ state, heldFrom: null, history: history('draft', 'submitted', state) });
    expect(way.map(({ standing }) => standing)).toEqual(['done', 'ended']);
  },
);

test('a mentor has come to the end of the way', () => {
  const way = listWay({ state: 'active', heldFrom: null, history: history('draft', 'active') });
  expect(way.every(({ standing }) => standing === 'done')).toBe(true);
});

test('every state stands somewhere on the way', () => {
  for (const state of applicationStates) {
    const way = listWay({ state, heldFrom: null, history: [] });
    expect(way.filter(({ standing }) => standing !== 'ahead').length, state).toBeGreaterThan(0);
  }
});
