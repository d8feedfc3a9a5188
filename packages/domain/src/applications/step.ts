import type { MailKind } from '../mail/mail-kinds.ts';
import { findAppointment, putOff } from './appointments.ts';
import { type ApplicationFacts, type Condition, listMissing } from './conditions.ts';
import { addDays, addWorkingDays, type Day } from './days.ts';
import {
  type NextStep,
  nextSteps,
  type StepActor,
  type StepOwner,
  type Transition,
  type TransitionName,
  transitionNames,
  transitions,
} from './lifecycle.ts';
import { type ApplicationState, type HoldableState, isFinal, type OpenState } from './states.ts';

/** Where an application stands. */
export interface Standing {
  state: ApplicationState;
  /** Where it returns to; null unless it is on hold. */
  heldFrom: HoldableState | null;
}

/** A step that somebody asks for. */
export interface StepAsked {
  transition: TransitionName;
  actor: StepActor;
  reason?: string | undefined;
}

/** What becomes of an application by a step. */
export interface Step extends Standing {
  transition: TransitionName;
  from: ApplicationState;
  /** Null where the way has ended. */
  next: { owner: StepOwner; dueOn: Day } | null;
  mail: MailKind | null;
}

/** Why a step is not taken; of several reasons, the first of this order. */
export type StepRefusal =
  | { because: 'notFromHere'; state: ApplicationState }
  | { because: 'notAllowed' }
  | { because: 'conditions'; missing: Condition[] }
  | { because: 'reasonMissing' };

export type StepAnswer = { step: Step } | { refusal: StepRefusal };

function isFrom({ from }: Transition, state: ApplicationState): boolean {
  return from.some((open) => open === state);
}

/** The day by which what is promised is due. */
export function findDueDay(
  { due }: NextStep,
  { today, returnOn }: Pick<ApplicationFacts, 'today' | 'returnOn'>,
): Day {
  if (due === 'returnDate') return returnOn ?? today;
  return 'workingDays' in due
    ? addWorkingDays(today, due.workingDays)
    : addDays(today, due.calendarDays);
}

/**
 * By when an application is due that is in a state since a day. Source: the table `nextSteps`; an appointment
 * later than what it says puts that off.
 */
export function findDueDaySince(
  since: Day,
  state: OpenState,
  facts: Pick<ApplicationFacts, 'returnOn' | 'infoSession' | 'interview'>,
): Day {
  const dueOn = findDueDay(nextSteps[state], { today: since, returnOn: facts.returnOn });
  return putOff(dueOn, findAppointment(state, facts));
}

function findTarget({ to }: Transition, { heldFrom }: Standing): ApplicationState {
  if (to !== 'whereItWas') return to;
  if (!heldFrom) throw new Error('An application on hold does not know where it came from.');
  return heldFrom;
}

function explainRefusal(
  standing: Standing,
  { transition: name, actor, reason }: StepAsked,
  facts: ApplicationFacts,
): StepRefusal | null {
  const transition: Transition = transitions[name];
  if (!isFrom(transition, standing.state)) return { because: 'notFromHere', state: standing.state };
  if (!transition.by.includes(actor)) return { because: 'notAllowed' };
  const missing = listMissing(transition.conditions, facts);
  if (missing.length > 0) return { because: 'conditions', missing };
  if (transition.reasonFrom.includes(actor) && !reason?.trim()) return { because: 'reasonMissing' };
  return null;
}

/**
 * Takes a step of the lifecycle, or says why not. Source: the table `transitions`, and nothing else.
 * @throws Error when an application on hold does not know where it came from.
 */
export function takeStep(
  standing: Standing,
  asked: StepAsked,
  facts: ApplicationFacts,
): StepAnswer {
  const refusal = explainRefusal(standing, asked, facts);
  if (refusal) return { refusal };
  const transition: Transition = transitions[asked.transition];
  const state = findTarget(transition, standing);
  const next = isFinal(state)
    ? null
    : { owner: nextSteps[state].owner, dueOn: findDueDaySince(facts.today, state, facts) };
  return {
    step: {
      transition: asked.transition,
      from: standing.state,
      state,
      heldFrom: state === 'on_hold' ? (standing.state as HoldableState) : null,
      next,
      mail: transition.mail,
    },
  };
}

/** The steps that an actor may ask for from a state, whether or not their conditions hold yet. */
export function listSteps(state: ApplicationState, actor: StepActor): TransitionName[] {
  return transitionNames.filter((name) => {
    const transition: Transition = transitions[name];
    return isFrom(transition, state) && transition.by.includes(actor);
  });
}
