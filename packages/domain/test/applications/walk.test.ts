import { addDays } from '@duo/domain/applications/days';
import { stepActors, transitionNames } from '@duo/domain/applications/lifecycle';
import { type HoldableState, holdableStates, isFinal } from '@duo/domain/applications/states';
import { type Standing, type Step, takeStep } from '@duo/domain/applications/step';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaking, goodFacts, today } from './support/facts.ts';

const forward = transitionNames.filter((name) => !['withdraw', 'decline', 'expire'].includes(name));

const asking = fc.record({
  // Mostly forward, so that walks get far before somebody ends them.
  transition: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...forward) },
    { weight: 1, arbitrary: fc.constantFrom(...transitionNames) },
  ),
  actor: fc.constantFrom(...stepActors),
  reason: fc.constantFrom(undefined, '', 'Told on the telephone.'),
  // Mostly the facts are good, so that walks get far.
  facts: fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(breaking)) },
  ),
  afterDays: fc.nat(90),
});

/** Asks for one step after the other, and keeps what was done as a history does. */
function walk(askings: readonly (typeof asking extends fc.Arbitrary<infer T> ? T : never)[]) {
  let standing: Standing = { state: 'draft', heldFrom: null };
  let day = today;
  const history: Step[] = [];
  for (const { facts, afterDays, ...asked } of askings) {
    day = addDays(day, afterDays);
    const answer = takeStep(standing, asked, {
      ...goodFacts,
      returnOn: addDays(day, 30),
      ...facts,
      today: day,
    });
    if (!('step' in answer)) continue;
    if (isFinal(standing.state)) throw new Error(`A way led out of ${standing.state}.`);
    standing = answer.step;
    history.push(answer.step);
    if (answer.step.next)
      expect(answer.step.next.dueOn >= day || asked.transition === 'hold').toBe(true);
  }
  return { standing, history };
}

test('whatever is asked in whatever order, the history is the way that was walked', () => {
  fc.assert(
    fc.property(fc.array(asking, { maxLength: 80 }), (askings) => {
      const { standing, history } = walk(askings);
      let state: Standing['state'] = 'draft';
      for (const step of history) {
        expect(step.from).toBe(state);
        state = step.state;
        expect(step.next === null).toBe(isFinal(state));
      }
      expect(standing.state).toBe(state);
    }),
    { numRuns: 500 },
  );
});

test('an application is on hold exactly while it knows where it came from, and returns there', () => {
  fc.assert(
    fc.property(fc.array(asking, { maxLength: 80 }), (askings) => {
      const { history } = walk(askings);
      let held: HoldableState | null = null;
      for (const step of history) {
        if (step.transition === 'resume') expect(step.state).toBe(held);
        held = step.heldFrom;
        expect(held !== null).toBe(step.state === 'on_hold');
        if (held) expect(holdableStates).toContain(held);
      }
    }),
    { numRuns: 500 },
  );
});

test('walks reach every state, so that what is said of them is said of all', () => {
  const reached = new Set(['draft']);
  for (const sample of fc.sample(fc.array(asking, { minLength: 60, maxLength: 200 }), {
    numRuns: 3_000,
    seed: 1,
  })) {
    for (const { state } of walk(sample).history) reached.add(state);
  }
  expect([...reached].sort()).toEqual(
    [
      'draft',
      'submitted',
      'screening',
      'info_session',
      'interview',
      'accepted',
      'in_training',
      'ready',
      'active',
      'on_hold',
      'withdrawn',
      'declined',
      'expired',
    ].sort(),
  );
});
