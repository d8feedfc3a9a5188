import { randomBytes } from 'node:crypto';
import { dayOf } from '@duo/domain/applications/days';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import { makeReference } from '@duo/domain/applications/reference';
import { findDueDay } from '@duo/domain/applications/step';
import type { PayloadRequest } from 'payload';
import { moveMails } from '../mail/follow-application.ts';
import type { Application } from '../payload-types.ts';
import { deriveQueueColumns, type QueueColumns } from './queue/queue-columns.ts';
import { keepWords } from './search/keep-words.ts';
import { keepSums } from './sums/keep-sums.ts';

const collection = 'applications';

/** What a new application begins with; the rest is that of an empty draft. */
export type NewApplication = Pick<Application, 'openKey' | 'language' | 'channel'> &
  Partial<Pick<Application, 'volunteer' | 'email' | 'name' | 'owner'>>;

/** What may be changed of an application; its id and reference stay. */
export type ApplicationChange = Partial<
  Omit<Application, 'id' | 'reference' | 'createdAt' | 'updatedAt' | keyof QueueColumns>
>;

function emptyDraft(
  now: Date,
): Omit<Application, 'id' | keyof NewApplication | keyof QueueColumns> {
  const at = now.toISOString();
  const { owner: nextOwner } = nextSteps.draft;
  return {
    reference: makeReference(randomBytes(8)),
    state: 'draft',
    revision: 0,
    listing: 'draft',
    stateSince: at,
    startedAt: at,
    lastAnswerAt: at,
    nextOwner,
    dueOn: findDueDay(nextSteps.draft, { today: dayOf(now), returnOn: null }),
    remindersSent: 0,
    isUnanswered: false,
    answers: {},
    createdAt: at,
    updatedAt: at,
  };
}

/**
 * Begins an application, in the transaction of `req`, with the sums and words that follow from it.
 *
 * @throws ValidationError when one with the same `openKey` is there.
 */
export async function createApplication(
  req: PayloadRequest,
  data: NewApplication,
  now: Date,
): Promise<Application> {
  const draft = { ...emptyDraft(now), ...data };
  const created: Application = await req.payload.db.create({
    collection,
    data: { ...draft, ...deriveQueueColumns(draft) },
    req,
  });
  await keepSums(req, null, created, now);
  await keepWords(req, null, created);
  return created;
}

/**
 * Changes an application, in the transaction of `req` in which `before` was read, with the sums, the
 * words and the mails that follow it. Nothing else writes such a row.
 */
export async function updateApplication(
  req: PayloadRequest,
  before: Application,
  data: ApplicationChange,
  now: Date,
): Promise<Application> {
  const after = (await req.payload.db.updateOne({
    collection,
    id: before.id,
    data: {
      ...data,
      ...deriveQueueColumns({ ...before, ...data }),
      updatedAt: now.toISOString(),
    },
    req,
  })) as object as Application;
  await keepSums(req, before, after, now);
  await keepWords(req, before, after);
  await moveMails(req, before, after);
  return after;
}
