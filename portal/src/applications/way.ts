import type { ApplicationView, PublicEvent } from '@duo/domain/applications/application-view';
import { type ApplicationState, finalStates, mainStates } from '@duo/domain/applications/states';

/** The steps of the way as its volunteer sees them, each with the states that belong to it. */
export const waySteps = {
  send: ['draft'],
  read: ['submitted', 'screening'],
  session: ['info_session'],
  interview: ['interview'],
  training: ['accepted', 'in_training'],
  duo: ['ready', 'active'],
} as const satisfies Record<string, readonly ApplicationState[]>;

export type WayStep = keyof typeof waySteps;
export const wayStepNames = Object.keys(waySteps) as WayStep[];

/** `paused`, `ended`: the way rests here, or went no further. */
export type WayStanding = 'done' | 'current' | 'ahead' | 'paused' | 'ended';

export interface StepOnTheWay {
  step: WayStep;
  standing: WayStanding;
  /** Since when it stands so, ISO 8601; null where it hasn't begun. */
  since: string | null;
}

/** What tells where on the way an application is. */
export type OnTheWay = Readonly<Pick<ApplicationView, 'state' | 'heldFrom' | 'history'>>;

const isOnTheWay = (state: ApplicationState) => mainStates.some((main) => main === state);

/** Where on the way an application is, or was when it left it. */
function findPlace({ state, heldFrom, history }: OnTheWay): ApplicationState {
  if (isOnTheWay(state)) return state;
  const last = history.findLast((event) => isOnTheWay(event.state));
  return heldFrom ?? last?.state ?? 'draft';
}

const belongs = (step: WayStep, state: ApplicationState) =>
  waySteps[step].some((own) => own === state);

function findStandingHere(state: ApplicationState): WayStanding {
  if (state === 'active') return 'done';
  if (state === 'on_hold') return 'paused';
  return finalStates.some((final) => final === state) ? 'ended' : 'current';
}

/** The way of an application, step by step; where it has ended, without what would have come. */
export function listWay(application: OnTheWay): StepOnTheWay[] {
  const place = findPlace(application);
  const here = wayStepNames.findIndex((step) => belongs(step, place));
  const standingAt = (index: number): WayStanding => {
    if (index === here) return findStandingHere(application.state);
    return index < here ? 'done' : 'ahead';
  };
  const hasEnded = standingAt(here) === 'ended';
  const steps = hasEnded ? wayStepNames.slice(0, here + 1) : wayStepNames;
  return steps.map((step, index) => ({
    step,
    standing: standingAt(index),
    since: findSince(step, standingAt(index), application.history),
  }));
}

/** A step is done once what comes after it begins; the last one, once the duo has begun. */
function isPast(step: WayStep, { state }: PublicEvent): boolean {
  const place = wayStepNames.findIndex((name) => belongs(name, state));
  return place > wayStepNames.indexOf(step) || state === 'active';
}

function findSince(
  step: WayStep,
  standing: WayStanding,
  history: readonly PublicEvent[],
): string | null {
  const found = {
    ahead: () => undefined,
    done: () => history.find((event) => isPast(step, event)),
    current: () => history.find(({ state }) => belongs(step, state)),
    paused: () => history.at(-1),
    ended: () => history.at(-1),
  }[standing]();
  return found?.at ?? null;
}
