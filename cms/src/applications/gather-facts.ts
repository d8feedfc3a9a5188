import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import { listUnanswered, type RawAnswers } from '@duo/domain/applications/answers';
import type { KeptAnswers } from '@duo/domain/applications/application-view';
import type { ApplicationFacts } from '@duo/domain/applications/conditions';
import { type Day, dayOf } from '@duo/domain/applications/days';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { loadAnswerContext } from './answer-context.ts';
import { findEnrolmentOf } from './follow-training.ts';

/** The answers of an application as they were typed. */
export function readAnswers({ answers }: Pick<Application, 'answers'>): KeptAnswers {
  return (answers ?? {}) as KeptAnswers;
}

function rawAnswersOf(application: Pick<Application, 'answers'>): RawAnswers {
  const kept = Object.entries(readAnswers(application));
  return Object.fromEntries(kept.map(([question, { value }]) => [question, value]));
}

/** The questions of an application that have no valid answer, in their order. */
export function findUnanswered(
  application: Pick<Application, 'answers'>,
  context: AnswerContext,
): ApplicationFacts['unanswered'] {
  return listUnanswered(rawAnswersOf(application), context);
}

function readInfoSession({ infoSessionOn, infoSessionAttended }: Application) {
  return infoSessionOn ? { on: infoSessionOn, hasAttended: infoSessionAttended === true } : null;
}

function readInterview({ interviewOn, interviewHeld }: Application) {
  return interviewOn ? { on: interviewOn, hasTakenPlace: interviewHeld === true } : null;
}

/** All that the conditions of the lifecycle look at, as it stands in the transaction of `req`. */
export async function gatherFacts(
  req: PayloadRequest,
  application: Application,
  { now, returnOn = null }: { now: Date; returnOn?: Day | null | undefined },
): Promise<ApplicationFacts> {
  const context = await loadAnswerContext(req, now);
  const unanswered = findUnanswered(application, context);
  const { note, consents } = readAnswers(application);
  const agreed = consents?.value.agreed ?? [];
  const enrolment = await findEnrolmentOf(req, application);
  return {
    today: context.today,
    birthDate: application.birthDate ?? null,
    unanswered,
    hasAcknowledgedNote: note !== undefined && !unanswered.includes('note'),
    hasAgreedToSelection: Array.isArray(agreed) && agreed.includes('selection'),
    isByTelephone: application.channel === 'telephone',
    isConfirmedByVolunteer: Boolean(application.confirmedAt),
    lastAnswerOn: dayOf(new Date(application.lastAnswerAt)),
    infoSession: readInfoSession(application),
    interview: readInterview(application),
    isEnrolled: enrolment !== null,
    hasFinishedTraining: Boolean(enrolment?.completedAt),
    agreementOn: application.agreementOn ?? null,
    returnOn,
  };
}
