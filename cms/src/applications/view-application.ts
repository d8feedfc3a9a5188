import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import type {
  ApplicationView,
  MessageView,
  PublicEvent,
  VolunteerAct,
} from '@duo/domain/applications/application-view';
import { listSteps } from '@duo/domain/applications/step';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { nameStaff } from '../accounts/name-staff.ts';
import type { Application, ApplicationMessage } from '../payload-types.ts';
import { findHistory } from './find-application.ts';
import { findBranch } from './find-office.ts';
import { findUnanswered, readAnswers } from './gather-facts.ts';
import { relatedIdOf } from './related-id.ts';

async function viewHistory(req: PayloadRequest, application: Application): Promise<PublicEvent[]> {
  const entries = await findHistory(req, application);
  return entries.flatMap(({ kind, at, to }): PublicEvent[] => {
    if (kind === 'begun') return [{ at, state: 'draft' }];
    return kind === 'step' && to ? [{ at, state: to }] : [];
  });
}

async function viewMessages(
  req: PayloadRequest,
  { id: application }: Application,
): Promise<MessageView[]> {
  const { docs } = await req.payload.db.find<ApplicationMessage>({
    collection: 'application-messages',
    where: { application: { equals: application } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  const writers = docs.flatMap(({ staff }) => relatedIdOf(staff) ?? []);
  const names = await nameStaff(req, writers);
  return docs.map(({ id, at, writtenBy, staff, text }) => {
    const name = names.get(relatedIdOf(staff) ?? '');
    return { id: String(id), at, from: writtenBy === 'staff' ? (name ?? '') : null, text };
  });
}

/** What a volunteer may do with her application now. Source: the table of the lifecycle. */
function listActs({ state, listing }: Application): VolunteerAct[] {
  if (listing === 'merged') return [];
  const steps = listSteps(state, 'volunteer').filter(
    (name): name is Extract<VolunteerAct, typeof name> => name !== 'submit',
  );
  return listing === 'open' ? ['changePhone', 'write', ...steps] : steps;
}

function findAppointment(application: Application): ApplicationView['appointment'] {
  const { state, infoSessionOn, infoSessionAttended, interviewOn, interviewHeld } = application;
  if (state === 'info_session' && infoSessionOn && !infoSessionAttended) {
    return { kind: 'infoSession', on: infoSessionOn };
  }
  if (state === 'interview' && interviewOn && !interviewHeld) {
    return { kind: 'interview', on: interviewOn };
  }
  return null;
}

function isAwaitingConfirmation({ channel, state, confirmedAt }: Application): boolean {
  return channel === 'telephone' && state === 'draft' && !confirmedAt;
}

/**
 * An application as its volunteer may see it, field by field: reasons, notes, who of the staff did what,
 * and what they record for themselves have no place here.
 */
export async function viewApplication(
  req: PayloadRequest,
  application: Application,
  { language, context }: { language: Language; context: AnswerContext },
): Promise<ApplicationView> {
  const { reference, state, revision, nextOwner, dueOn, listing } = application;
  return {
    reference,
    state,
    heldFrom: application.heldFrom ?? null,
    revision,
    answers: readAnswers(application),
    // What was submitted is not held against what may be chosen today.
    unanswered: state === 'draft' ? [...findUnanswered(application, context)] : [],
    isByTelephone: isAwaitingConfirmation(application),
    submittedAt: application.submittedAt ?? null,
    next: nextOwner && dueOn && listing !== 'merged' ? { owner: nextOwner, dueOn } : null,
    branch: await findBranch(req, application, language),
    returnOn: application.returnOn ?? null,
    appointment: findAppointment(application),
    history: await viewHistory(req, application),
    messages: await viewMessages(req, application),
    mayDo: listActs(application),
    isMerged: listing === 'merged',
  };
}
