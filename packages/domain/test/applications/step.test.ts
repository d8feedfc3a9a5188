import { type Condition, conditionNames, conditions } from '@duo/domain/applications/conditions';
import { addDays } from '@duo/domain/applications/days';
import {
  type StepActor,
  stepActors,
  type Transition,
  type TransitionName,
  transitionNames,
  transitions,
} from '@duo/domain/applications/lifecycle';
import {
  type ApplicationState,
  applicationStates,
  finalStates,
  type HoldableState,
  isFinal,
} from '@duo/domain/applications/states';
import { listSteps, type Standing, takeStep } from '@duo/domain/applications/step';
import { describe, expect, test } from 'vitest';
import { breaking, goodFacts, today } from './support/facts.ts';

const reason = 'Told on the telephone.';

function standingIn(state: ApplicationState): Standing {
  return { state, heldFrom: state === 'on_hold' ? 'screening' : null };
}

/** Who may lead an application where, said a second time and in another form than the table. */
const ways: Record<ApplicationState, string> = {
  draft: 'volunteer>submitted system>expired volunteer,coordinator,admin>withdrawn',
  submitted:
    'coordinator,admin>screening volunteer,coordinator,admin>on_hold,withdrawn coordinator,admin>declined',
  screening:
    'coordinator,admin>info_session volunteer,coordinator,admin>on_hold,withdrawn coordinator,admin>declined',
  info_session:
    'coordinator,admin>interview volunteer,coordinator,admin>on_hold,withdrawn coordinator,admin>declined',
  interview:
    'coordinator,admin>accepted volunteer,coordinator,admin>on_hold,withdrawn coordinator,admin>declined',
  accepted:
    'system>in_training volunteer,coordinator,admin>on_hold,withdrawn coordinator,admin>declined',
  in_training: 'system>ready volunteer,coordinator,admin>on_hold,withdrawn',
  ready: 'coordinator,admin>active volunteer,coordinator,admin>on_hold,withdrawn',
  on_hold: 'volunteer,coordinator,admin>screening,withdrawn coordinator,admin>declined',
  active: '',
  withdrawn: '',
  declined: '',
  expired: '',
};

function mayGo(state: ApplicationState, actor: StepActor, to: ApplicationState): boolean {
  return ways[state].split(' ').some((way) => {
    const [who = '', where = ''] = way.split('>');
    return who.split(',').includes(actor) && where.split(',').includes(to);
  });
}

const everyAsking = applicationStates.flatMap((state) =>
  transitionNames.flatMap((transition) =>
    stepActors.map((actor) => ({ state, transition, actor })),
  ),
);

function targetOf(name: TransitionName): ApplicationState {
  const { to }: Transition = transitions[name];
  return to === 'whereItWas' ? 'screening' : to;
}

describe('every state, transition and actor', () => {
  test.each(everyAsking)('$actor asks for $transition from $state', (asking) => {
    const { state, transition, actor } = asking;
    const answer = takeStep(standingIn(state), { transition, actor, reason }, goodFacts);
    const entry: Transition = transitions[transition];
    const isFrom = entry.from.some((from) => from === state);
    if (isFrom && mayGo(state, actor, targetOf(transition))) {
      expect(answer).toMatchObject({ step: { from: state, state: targetOf(transition) } });
      expect(listSteps(state, actor)).toContain(transition);
      return;
    }
    const because = isFrom ? 'notAllowed' : 'notFromHere';
    expect(answer).toMatchObject({ refusal: { because } });
    expect(listSteps(state, actor)).not.toContain(transition);
  });

  test('the ways said twice are the same number', () => {
    const taken = everyAsking.filter(
      ({ state, transition, actor }) =>
        'step' in takeStep(standingIn(state), { transition, actor, reason }, goodFacts),
    );
    const said = Object.values(ways).flatMap((text) =>
      text.split(' ').flatMap((way) => {
        const [who = '', where = ''] = way.split('>');
        return where === ''
          ? []
          : who.split(',').flatMap((actor) => where.split(',').map((to) => actor + to));
      }),
    );
    expect(taken).toHaveLength(said.length);
  });
});

const everyCondition = transitionNames.flatMap((transition) =>
  transitions[transition].conditions.map((condition: Condition) => ({ transition, condition })),
);

describe('conditions', () => {
  test('all of them hold for the good facts', () => {
    for (const name of conditionNames) expect(conditions[name](goodFacts), name).toBe(true);
  });

  test.each(conditionNames)('%s fails by its own least change', (name) => {
    const facts = { ...goodFacts, ...breaking[name] };
    expect(conditions[name](facts)).toBe(false);
  });

  test.each(everyCondition)(
    '$transition is refused without $condition, which is named',
    (given) => {
      const { transition, condition } = given;
      const { from, by }: Transition = transitions[transition];
      const facts = { ...goodFacts, ...breaking[condition] };
      for (const state of from) {
        for (const actor of by) {
          const answer = takeStep(standingIn(state), { transition, actor, reason }, facts);
          expect(answer).toEqual({ refusal: { because: 'conditions', missing: [condition] } });
        }
      }
    },
  );

  test('each is wanted by a step', () => {
    expect(new Set(everyCondition.map(({ condition }) => condition))).toEqual(
      new Set(conditionNames),
    );
  });

  test('somebody may apply on the day that she turns fifty', () => {
    expect(conditions.oldEnough({ ...goodFacts, birthDate: '1976-09-07' })).toBe(true);
  });

  test('a hold lasts a year at most', () => {
    const until = (days: number) => ({ ...goodFacts, returnOn: addDays(today, days) });
    expect(conditions.returnDateAhead(until(365))).toBe(true);
    expect(conditions.returnDateAhead(until(366))).toBe(false);
  });

  test('answers from the portal need no confirmation', () => {
    const facts = { ...goodFacts, isByTelephone: false, isConfirmedByVolunteer: false };
    expect(conditions.confirmedByVolunteer(facts)).toBe(true);
  });
});

describe('reasons', () => {
  const decided = ['hold', 'withdraw', 'decline'] as const;

  test.each(decided)('staff must say why for %s, and blanks say nothing', (transition) => {
    for (const given of [undefined, '', '  \n']) {
      const asked = { transition, actor: 'coordinator', reason: given } as const;
      expect(takeStep(standingIn('screening'), asked, goodFacts)).toEqual({
        refusal: { because: 'reasonMissing' },
      });
    }
  });

  test.each(['hold', 'withdraw'] as const)('a volunteer need not say why for %s', (transition) => {
    const asked = { transition, actor: 'volunteer' } as const;
    expect(takeStep(standingIn('screening'), asked, goodFacts)).toHaveProperty('step');
  });
});

describe('what waits after a step', () => {
  test.each(everyAsking)(
    '$actor, $transition, $state: owner and due day are set, or it has ended',
    (asking) => {
      const answer = takeStep(
        standingIn(asking.state),
        { transition: asking.transition, actor: asking.actor, reason },
        goodFacts,
      );
      if (!('step' in answer)) return;
      const { state, next } = answer.step;
      if (isFinal(state)) expect(next).toBeNull();
      else expect(next?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );

  test('a submitted application waits five working days for the coordinator', () => {
    const answer = takeStep(
      standingIn('draft'),
      { transition: 'submit', actor: 'volunteer' },
      goodFacts,
    );
    expect(answer).toMatchObject({
      step: { next: { owner: 'coordinator', dueOn: '2026-09-14' }, mail: 'applicationSubmitted' },
    });
  });

  test('a hold is due on its return date and goes back to where it was', () => {
    const held = takeStep(
      standingIn('interview'),
      { transition: 'hold', actor: 'volunteer' },
      goodFacts,
    );
    if (!('step' in held)) throw new Error('The hold was refused.');
    expect(held.step).toMatchObject({
      heldFrom: 'interview',
      next: { owner: 'volunteer', dueOn: '2026-10-07' },
    });
    const back = takeStep(held.step, { transition: 'resume', actor: 'volunteer' }, goodFacts);
    expect(back).toMatchObject({
      step: { state: 'interview', heldFrom: null, next: { owner: 'coordinator' } },
    });
  });

  test('nothing leads out of a final state', () => {
    for (const state of finalStates) {
      for (const actor of stepActors) expect(listSteps(state, actor)).toEqual([]);
    }
  });

  test('an application without the place that it came from does not return', () => {
    const standing: Standing = { state: 'on_hold', heldFrom: null as HoldableState | null };
    expect(() => takeStep(standing, { transition: 'resume', actor: 'admin' }, goodFacts)).toThrow();
  });
});
