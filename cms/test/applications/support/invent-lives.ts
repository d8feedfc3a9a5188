import { addDays, type Day } from '@duo/domain/applications/days';
import { nextSteps, type TransitionName } from '@duo/domain/applications/lifecycle';
import {
  type ApplicationState,
  type HoldableState,
  isFinal,
  type OpenState,
} from '@duo/domain/applications/states';
import { findDueDay } from '@duo/domain/applications/step';

export interface InventedStep {
  transition: TransitionName;
  from: ApplicationState;
  to: ApplicationState;
  on: Day;
}

/** What became of an application up to a day, invented. */
export interface InventedLife {
  state: ApplicationState;
  heldFrom: HoldableState | null;
  since: Day;
  begunOn: Day;
  submittedOn: Day | null;
  dueOn: Day | null;
  returnOn: Day | null;
  steps: InventedStep[];
}

type Random = () => number;

interface Stage {
  to: HoldableState | 'active';
  transition: TransitionName;
  /** The fewest and the most days until that step. */
  days: readonly [number, number];
}

const ways: Partial<Record<ApplicationState, Stage>> = {
  draft: { to: 'submitted', transition: 'submit', days: [0, 12] },
  submitted: { to: 'screening', transition: 'screen', days: [0, 9] },
  screening: { to: 'info_session', transition: 'inviteToSession', days: [1, 12] },
  info_session: { to: 'interview', transition: 'inviteToInterview', days: [6, 35] },
  interview: { to: 'accepted', transition: 'accept', days: [3, 25] },
  accepted: { to: 'in_training', transition: 'enrol', days: [3, 20] },
  in_training: { to: 'ready', transition: 'finishTraining', days: [25, 100] },
  ready: { to: 'active', transition: 'activate', days: [5, 60] },
};

const within = (random: Random, [least, most]: readonly [number, number]) =>
  least + Math.floor(random() ** 2 * (most - least + 1));

/** Of a hundred at each state that can be left for good, how many are put on hold, withdraw, are declined. */
function chooseStep(
  random: Random,
  life: InventedLife,
): { to: ApplicationState; transition: TransitionName; days: number } | null {
  const { state, heldFrom, begunOn } = life;
  if (state === 'on_hold') {
    const days = within(random, [10, 60]);
    return { to: heldFrom ?? 'submitted', transition: 'resume', days };
  }
  const way = ways[state];
  if (!way) return null;
  const days = within(random, way.days);
  const chance = random();
  if (state === 'draft') {
    if (chance >= 0.25) return { ...way, days };
    return { to: 'expired', transition: 'expire', days: begunOn === life.since ? 60 : 0 };
  }
  if (chance < 0.03) return { to: 'on_hold', transition: 'hold', days };
  if (chance < 0.07) return { to: 'withdrawn', transition: 'withdraw', days };
  if (chance < 0.12 && state !== 'in_training' && state !== 'ready') {
    return { to: 'declined', transition: 'decline', days };
  }
  return { to: way.to, transition: way.transition, days };
}

function dueOf(state: ApplicationState, today: Day, returnOn: Day | null): Day | null {
  return isFinal(state) ? null : findDueDay(nextSteps[state as OpenState], { today, returnOn });
}

/** Invents what became of an application that was begun on a day, up to `today`. */
export function inventLife(random: Random, begunOn: Day, today: Day): InventedLife {
  const life: InventedLife = {
    state: 'draft',
    heldFrom: null,
    since: begunOn,
    begunOn,
    submittedOn: null,
    dueOn: null,
    returnOn: null,
    steps: [],
  };
  for (let next = chooseStep(random, life); next; next = chooseStep(random, life)) {
    const on = addDays(life.since, next.days);
    if (on > today) break;
    const { to, transition } = next;
    life.steps.push({ transition, from: life.state, to, on });
    life.heldFrom = to === 'on_hold' ? (life.state as HoldableState) : null;
    life.returnOn = to === 'on_hold' ? addDays(on, within(random, [10, 60])) : null;
    if (to === 'submitted' && transition === 'submit') life.submittedOn = on;
    life.state = to;
    life.since = on;
  }
  life.dueOn = dueOf(life.state, life.since, life.returnOn);
  return life;
}
