import { type Day, dayOf, isDay } from '@duo/domain/applications/days';
import {
  findRecordProblem,
  type Recorded,
  type RecordedField,
  type RecordProblem,
  recordedFields,
} from '@duo/domain/applications/recorded';
import { isFinal } from '@duo/domain/applications/states';
import { findDueDaySince } from '@duo/domain/applications/step';
import type { MessageKey } from '@duo/i18n/translate';
import { z } from 'zod';
import type { StaffAnswer } from '../../edge/staff-answer.ts';
import type { Application } from '../../payload-types.ts';
import { findHistory } from '../find-application.ts';
import { gatherFacts } from '../gather-facts.ts';
import { updateApplication } from '../update-application.ts';
import { writeHistory } from '../write-history.ts';
import { explainChange } from './explain-outcome.ts';
import { type AskedOf, applicationEndpoint, says } from './staff-endpoint.ts';
import { takeCharge } from './take-charge.ts';

const day = z.string().refine(isDay, says('applications.input.day')).nullable().optional();

const input = z.object({
  infoSessionOn: day,
  infoSessionAttended: z.boolean().optional(),
  interviewOn: day,
  interviewHeld: z.boolean().optional(),
  agreementOn: day,
  seenRevision: z.int().min(0),
});

const problems: Record<RecordProblem, MessageKey<'cms'>> = {
  notNow: 'applications.record.notNow',
  implausible: 'applications.record.implausible',
  noDay: 'applications.record.noDay',
  stillAhead: 'applications.record.stillAhead',
};

/** What is recorded of an application. */
export function readRecorded(application: Application): Recorded {
  return {
    infoSessionOn: application.infoSessionOn ?? null,
    infoSessionAttended: application.infoSessionAttended === true,
    interviewOn: application.interviewOn ?? null,
    interviewHeld: application.interviewHeld === true,
    agreementOn: application.agreementOn ?? null,
  };
}

function listChanges(before: Recorded, given: Partial<Record<RecordedField, unknown>>) {
  const changed = recordedFields.filter(
    (field) => given[field] !== undefined && given[field] !== before[field],
  );
  return Object.fromEntries(changed.map((field) => [field, given[field]])) as Partial<Recorded>;
}

type Recording = Pick<AskedOf<unknown>, 'req' | 'application' | 'by' | 'now'>;

/** By when it is due, now that other days are known. */
async function findDueOn({ req, now }: Recording, application: Application): Promise<Day | null> {
  const { state, stateSince, dueOn = null } = application;
  if (isFinal(state) || state === 'on_hold') return dueOn;
  const facts = await gatherFacts(req, application, { now });
  return findDueDaySince(dayOf(new Date(stateSince)), state, facts);
}

/** Writes what staff record, in the transaction of the request. Whether it may be so is for the caller to say. */
export async function record(asked: Recording, change: Partial<Recorded>): Promise<Application> {
  const { req, application: before, by, now } = asked;
  const dueOn = await findDueOn(asked, { ...before, ...change });
  const data = { ...change, dueOn, revision: before.revision + 1 };
  const application = await updateApplication(req, before, data, now);
  const recorded = readRecorded(before);
  const detail = Object.fromEntries(
    recordedFields
      .filter((field) => change[field] !== undefined)
      .map((field) => [field, { before: recorded[field], after: change[field] }]),
  );
  await writeHistory(req, { application, kind: 'recorded', at: now, by, door: 'admin', detail });
  return application;
}

async function handle(asked: AskedOf<z.output<typeof input>>): Promise<StaffAnswer> {
  const { req, application, language, say, now } = asked;
  const { seenRevision, ...given } = asked.input;
  if (seenRevision !== application.revision) {
    const entries = await findHistory(req, application, seenRevision);
    return { outcome: 'changed', message: await explainChange(req, entries, language) };
  }
  if (application.listing === 'merged') {
    return { outcome: 'refused', message: say('applications.refused.merged') };
  }
  const before = readRecorded(application);
  const change = listChanges(before, given);
  const done: StaffAnswer = { outcome: 'done', message: say('applications.done.recorded') };
  if (Object.keys(change).length === 0) return done;
  const { state, heldFrom = null } = application;
  const today = dayOf(now);
  const problem = findRecordProblem({ state, heldFrom }, change, { before, today });
  if (problem) return { outcome: 'refused', message: say(problems[problem]) };
  await takeCharge(asked, await record(asked, change), 'admin');
  return done;
}

/**
 * `POST /api/applications/<reference>/record`: notes the day of a session, an interview or an agreement, and
 * whether it took place. A day that is later than what was promised puts that off.
 */
export const recordEndpoint = applicationEndpoint({ path: '/record', input }, handle);
