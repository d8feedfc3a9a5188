/** The way of an application, in its order. */
export const mainStates = [
  'draft',
  'submitted',
  'screening',
  'info_session',
  'interview',
  'accepted',
  'in_training',
  'ready',
  'active',
] as const;

/** Aside of the way: `on_hold` returns to where it was; the others end it. */
export const asideStates = ['on_hold', 'withdrawn', 'declined', 'expired'] as const;

export const applicationStates = [...mainStates, ...asideStates] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** From these nothing leads on. */
export const finalStates = [
  'active',
  'withdrawn',
  'declined',
  'expired',
] as const satisfies ApplicationState[];
export type FinalState = (typeof finalStates)[number];
export type OpenState = Exclude<ApplicationState, FinalState>;

export const openStates = applicationStates.filter((state) => !isFinal(state)) as OpenState[];

export function isFinal(state: ApplicationState): state is FinalState {
  return finalStates.some((final) => final === state);
}

/** Where an application may be put on hold, and so where it returns to. */
export const holdableStates = [
  'submitted',
  'screening',
  'info_session',
  'interview',
  'accepted',
  'in_training',
  'ready',
] as const satisfies OpenState[];
export type HoldableState = (typeof holdableStates)[number];

/**
 * When somebody may apply again after an application that ended so, in calendar days; null for never:
 * who is an active mentor has nothing to apply for.
 */
export const mayApplyAgainAfterDays: Record<FinalState, number | null> = {
  active: null,
  withdrawn: 0,
  declined: 180,
  expired: 0,
};
