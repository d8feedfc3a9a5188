import { addDays, ageOn, type Day } from './days.ts';
import type { Question } from './questions.ts';

/** The youngest that a mentor may be, in years. */
export const leastMentorAge = 50;

/** After how many days without an answer a draft ends, and when its owner is told beforehand. */
export const draftLifetimeDays = 60;
export const draftReminderDays = [7, 21] as const;
export const draftNoticeDays = 53;

/** The longest that an application may be on hold. */
export const longestHoldDays = 365;

/** What the conditions look at: all that is known of one application at one moment. */
export interface ApplicationFacts {
  today: Day;
  birthDate: Day | null;
  /** Questions without an answer, or with one that is not valid. */
  unanswered: readonly Question[];
  /** Whether the present text of the information note was acknowledged. */
  hasAcknowledgedNote: boolean;
  /** Whether the volunteer agrees that her answers are used to decide. */
  hasAgreedToSelection: boolean;
  /** Whether the answers came by telephone, so that the volunteer has to confirm them. */
  isByTelephone: boolean;
  isConfirmedByVolunteer: boolean;
  /** The day of the last answer. */
  lastAnswerOn: Day;
  infoSession: { on: Day; hasAttended: boolean } | null;
  interview: { on: Day; hasTakenPlace: boolean } | null;
  isEnrolled: boolean;
  hasFinishedTraining: boolean;
  /** When mentor and mentee signed their agreement. */
  agreementOn: Day | null;
  /** When an application that is to be put on hold returns. */
  returnOn: Day | null;
}

/** What must hold for a step, by name. A name says what holds, so that a refusal says what is missing. */
export const conditions = {
  answersComplete: ({ unanswered }) => unanswered.length === 0,
  oldEnough: ({ today, birthDate }) =>
    birthDate !== null && ageOn(today, birthDate) >= leastMentorAge,
  noteAcknowledged: ({ hasAcknowledgedNote }) => hasAcknowledgedNote,
  selectionAgreed: ({ hasAgreedToSelection }) => hasAgreedToSelection,
  confirmedByVolunteer: ({ isByTelephone, isConfirmedByVolunteer }) =>
    !isByTelephone || isConfirmedByVolunteer,
  leftAlone: ({ today, lastAnswerOn }) => today >= addDays(lastAnswerOn, draftLifetimeDays),
  sessionPlanned: ({ infoSession }) => infoSession !== null,
  sessionAttended: ({ today, infoSession }) =>
    infoSession?.hasAttended === true && infoSession.on <= today,
  interviewHeld: ({ today, interview }) =>
    interview?.hasTakenPlace === true && interview.on <= today,
  enrolled: ({ isEnrolled }) => isEnrolled,
  trainingFinished: ({ hasFinishedTraining }) => hasFinishedTraining,
  agreementSigned: ({ today, agreementOn }) => agreementOn !== null && agreementOn <= today,
  returnDateAhead: ({ today, returnOn }) =>
    returnOn !== null && returnOn > today && returnOn <= addDays(today, longestHoldDays),
} satisfies Record<string, (facts: ApplicationFacts) => boolean>;

export type Condition = keyof typeof conditions;

export const conditionNames = Object.keys(conditions) as Condition[];

/** Which of some conditions do not hold, in their order. */
export function listMissing(wanted: readonly Condition[], facts: ApplicationFacts): Condition[] {
  return wanted.filter((name) => !conditions[name](facts));
}
