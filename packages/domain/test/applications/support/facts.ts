import type { ApplicationFacts, Condition } from '@duo/domain/applications/conditions';
import { addDays } from '@duo/domain/applications/days';

/** A Monday after which no holiday comes for weeks. */
export const today = '2026-09-07';

/** Facts by which every condition holds. */
export const goodFacts: ApplicationFacts = {
  today,
  birthDate: '1960-03-04',
  unanswered: [],
  hasAcknowledgedNote: true,
  hasAgreedToSelection: true,
  isByTelephone: true,
  isConfirmedByVolunteer: true,
  lastAnswerOn: addDays(today, -60),
  infoSession: { on: today, hasAttended: true },
  interview: { on: today, hasTakenPlace: true },
  isEnrolled: true,
  hasFinishedTraining: true,
  agreementOn: today,
  returnOn: addDays(today, 30),
};

/** For each condition, the least change by which it alone fails. */
export const breaking: Record<Condition, Partial<ApplicationFacts>> = {
  answersComplete: { unanswered: ['motivation'] },
  oldEnough: { birthDate: '1976-09-08' },
  noteAcknowledged: { hasAcknowledgedNote: false },
  selectionAgreed: { hasAgreedToSelection: false },
  confirmedByVolunteer: { isConfirmedByVolunteer: false },
  leftAlone: { lastAnswerOn: addDays(today, -59) },
  sessionPlanned: { infoSession: null },
  sessionAttended: { infoSession: { on: today, hasAttended: false } },
  interviewHeld: { interview: { on: today, hasTakenPlace: false } },
  enrolled: { isEnrolled: false },
  trainingFinished: { hasFinishedTraining: false },
  agreementSigned: { agreementOn: addDays(today, 1) },
  returnDateAhead: { returnOn: today },
};
