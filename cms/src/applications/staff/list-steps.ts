import { type ApplicationFacts, listMissing } from '@duo/domain/applications/conditions';
import { type StepActor, type Transition, transitions } from '@duo/domain/applications/lifecycle';
import type { ApplicationState } from '@duo/domain/applications/states';
import { listSteps, type Standing } from '@duo/domain/applications/step';
import type { ReadStep } from './read-application.ts';

function findTarget({ to }: Transition, { state, heldFrom }: Standing): ApplicationState {
  return to === 'whereItWas' ? (heldFrom ?? state) : to;
}

/**
 * The legal next steps of an application, each with what it takes: the date of a hold is asked for with the
 * step, so that it is not missing before.
 */
export function listReadSteps(
  standing: Standing,
  actor: StepActor,
  facts: ApplicationFacts,
): ReadStep[] {
  return listSteps(standing.state, actor).map((name) => {
    const transition: Transition = transitions[name];
    const needsReturnDate = transition.conditions.includes('returnDateAhead');
    const missing = listMissing(transition.conditions, facts);
    return {
      transition: name,
      to: findTarget(transition, standing),
      mail: transition.mail,
      missing: missing.filter((condition) => condition !== 'returnDateAhead'),
      needsReason: transition.reasonFrom.includes(actor),
      needsReturnDate,
    };
  });
}
