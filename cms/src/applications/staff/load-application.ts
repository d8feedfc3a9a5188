import { checkAnswer } from '@duo/domain/applications/answers';
import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { dayOf } from '@duo/domain/applications/days';
import { questions } from '@duo/domain/applications/questions';
import { recordedFields, recordedIn } from '@duo/domain/applications/recorded';
import type { PayloadRequest } from 'payload';
import { actorOf } from '../../accounts/actor.ts';
import { languageOf } from '../../accounts/language.ts';
import { recordAct } from '../../audit/record-act.ts';
import type { Application } from '../../payload-types.ts';
import { contextOf, loadLists } from '../answer-context.ts';
import { gatherFacts, readAnswers } from '../gather-facts.ts';
import type { Names } from '../queue/load-names.ts';
import { listCandidates } from './colleagues.ts';
import { findByReference } from './find-application.ts';
import { listReadSteps } from './list-steps.ts';
import type { ReadAnswer, ReadApplication } from './read-application.ts';
import { readLinked, toLinked } from './read-linked.ts';
import { readRecords } from './read-records.ts';
import { readRecorded } from './record.endpoint.ts';

function listAnswers(application: Application, lists: ApplicationLists, now: Date): ReadAnswer[] {
  const [kept, context] = [readAnswers(application), contextOf(lists, now)];
  return questions.map((question) => {
    const checked = checkAnswer(question, kept[question]?.value, context);
    const faults = 'faults' in checked ? checked.faults : [];
    return { question, kept: kept[question] ?? null, faults };
  });
}

/** What its columns say of an application. */
function readColumns(application: Application, names: Names) {
  const { id, reference, state, heldFrom, listing, channel, revision, language } = application;
  const { startedAt, stateSince, confirmationEndsAt, confirmedAt } = application;
  const branch = names.branch(application.branch);
  return {
    ...{ id, reference, state, listing, channel, revision, language, startedAt, stateSince },
    name: application.name ?? null,
    calledBy: application.calledBy ?? null,
    email: application.email ?? null,
    heldFrom: heldFrom ?? null,
    submittedAt: application.submittedAt ?? null,
    returnOn: application.returnOn ?? null,
    branch: branch && { id: branch.id, city: branch.name },
    confirmation:
      channel === 'telephone'
        ? { endsAt: confirmationEndsAt ?? null, confirmedAt: confirmedAt ?? null }
        : null,
    isUnanswered: application.isUnanswered === true,
  };
}

function readNext({ nextOwner, dueOn, listing }: Application, now: Date) {
  const next = nextOwner && dueOn && listing !== 'merged' ? { owner: nextOwner, dueOn } : null;
  const isOverdue = next?.owner === 'coordinator' && next.dueOn < dayOf(now);
  return { next, isOverdue };
}

/** What staff may do with it now. */
async function readActs(req: PayloadRequest, application: Application, now: Date) {
  const { state, heldFrom = null, listing } = application;
  const facts = await gatherFacts(req, application, { now });
  const actor = actorOf(req) === 'admin' ? 'admin' : 'coordinator';
  const isMerged = listing === 'merged';
  return {
    facts,
    steps: isMerged ? [] : listReadSteps({ state, heldFrom }, actor, facts),
    recorded: readRecorded(application),
    recordable: recordedFields.filter(
      (field) => !isMerged && recordedIn[field].includes(heldFrom ?? state),
    ),
  };
}

async function read(
  req: PayloadRequest,
  application: Application,
  now: Date,
): Promise<ReadApplication> {
  const lists = await loadLists(req, languageOf(req));
  const { merged, names, view } = await readLinked(req, application);
  const { historyOf, ...records } = await readRecords(req, application, merged);
  return {
    ...readColumns(application, names),
    ...readNext(application, now),
    ...(await readActs(req, application, now)),
    ...records,
    ...view,
    colleagues: await listCandidates(req, application),
    answers: listAnswers(application, lists, now),
    lists,
    history: historyOf(application),
    merged: merged.map((one) => ({ ...toLinked(one, names), history: historyOf(one) })),
  };
}

/**
 * An application with all that staff may know of it, in the language of whoever asks; null when there is none
 * with that reference that they may read. That it was read is in the audit.
 */
export async function loadApplication(
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<ReadApplication | null> {
  const application = await findByReference(req, reference);
  if (!application) return null;
  const about = { collection: 'applications', id: application.id };
  await recordAct(req, { act: 'applicationRead', about });
  return read(req, application, now);
}
