import {
  type ApplicationState,
  type HoldableState,
  mainStates,
} from '@duo/domain/applications/states';

/** A state on the way, as it is drawn. */
export interface WayStep {
  state: (typeof mainStates)[number];
  place: 'done' | 'present' | 'ahead';
}

const listed: readonly (ApplicationState | null)[] = mainStates;
const placeOf = (state: ApplicationState | null) => listed.indexOf(state);

/**
 * The way of an application with where it stands: on hold, where it returns to; ended aside of the way, how
 * far it had come by the states that it was in.
 */
export function listWay(
  { state, heldFrom }: { state: ApplicationState; heldFrom: HoldableState | null },
  reached: readonly ApplicationState[],
): WayStep[] {
  const present = placeOf(state === 'on_hold' ? heldFrom : state);
  const last = present >= 0 ? present : Math.max(-1, ...reached.map(placeOf));
  return mainStates.map((step, index) => {
    if (index === present) return { state: step, place: 'present' };
    return { state: step, place: index <= last ? 'done' : 'ahead' };
  });
}
