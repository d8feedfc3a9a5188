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
import type { Application, ApplicationMessage, Staff } from '../payload-types.ts';
import { findHistory } from './find-application.ts';
import { findBranch } from './find-office.ts';
import { findUnanswered, readAnswers } from './gather-facts.ts';

async function viewHistory(req: PayloadRequest, application: Application): Promise<PublicEvent[]> {
  const entries = await findHistory(req, application);
  return entries.flatMap(({ kind, at, to }): PublicEvent[] => {
    if (kind === 'begun') return [{ at, state: 'draft' }];
    return kind === 'step' && to ? [{ at, state: to }] : [];
  });
}

const idOf = <T extends { id: number }>(related: number | T) =>
  typeof related === 'object' ? related.id : related;

async function nameStaff(
  req: PayloadRequest,
  messages: ApplicationMessage[],
): Promise<Map<number, string>> {
  const ids = [...new Set(messages.flatMap(({ staff }) => (staff ? [idOf(staff)] : [])))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Staff>({
    collection: 'staff',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
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
  const names = await nameStaff(req, docs);
  return docs.map(({ id, at, writtenBy, staff, text }) => {
    const name = staff ? names.get(idOf(staff)) : undefined;
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
