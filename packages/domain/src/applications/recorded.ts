import { countDays, type Day } from './days.ts';
import type { ApplicationState } from './states.ts';
import type { Standing } from './step.ts';

/** What staff record of an application, until other parts of the product know it. */
export interface Recorded {
  infoSessionOn: Day | null;
  infoSessionAttended: boolean;
  interviewOn: Day | null;
  interviewHeld: boolean;
  agreementOn: Day | null;
}
export type RecordedField = keyof Recorded;

/** The states in which each is recorded, or put right; on hold, it is the state that it came from. */
export const recordedIn: Record<RecordedField, readonly ApplicationState[]> = {
  infoSessionOn: ['submitted', 'screening', 'info_session'],
  infoSessionAttended: ['info_session'],
  interviewOn: ['info_session', 'interview'],
  interviewHeld: ['interview'],
  agreementOn: ['ready'],
};
export const recordedFields = Object.keys(recordedIn) as RecordedField[];

/** Further away than this, a day is a slip of the keyboard. */
const farthestDays = 366;

/**
 * What can be wrong with a record: it is not the time for it; a day is too far away; something took place
 * on no day, or on one that is still to come.
 */
export type RecordProblem = 'notNow' | 'implausible' | 'noDay' | 'stillAhead';

function isImplausible(day: Day | null, today: Day): boolean {
  return day !== null && Math.abs(countDays(today, day)) > farthestDays;
}

function hasTakenPlace(recorded: Recorded): (Day | null)[] {
  const { infoSessionOn, infoSessionAttended, interviewOn, interviewHeld, agreementOn } = recorded;
  return [
    ...(infoSessionAttended ? [infoSessionOn] : []),
    ...(interviewHeld ? [interviewOn] : []),
    ...(agreementOn ? [agreementOn] : []),
  ];
}

/** What is wrong with a change of what is recorded; null when nothing is. */
export function findRecordProblem(
  { state, heldFrom }: Standing,
  change: Partial<Recorded>,
  { before, today }: { before: Recorded; today: Day },
): RecordProblem | null {
  const changed = recordedFields.filter((field) => change[field] !== undefined);
  const present = heldFrom ?? state;
  if (changed.some((field) => !recordedIn[field].includes(present))) return 'notNow';
  const days = [change.infoSessionOn, change.interviewOn, change.agreementOn];
  if (days.some((day) => isImplausible(day ?? null, today))) return 'implausible';
  const past = hasTakenPlace({ ...before, ...change });
  if (past.includes(null)) return 'noDay';
  return past.some((day) => day !== null && day > today) ? 'stillAhead' : null;
}
