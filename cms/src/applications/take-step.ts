import { type Day, isDay } from '@duo/domain/applications/days';
import type { StepActor, TransitionName } from '@duo/domain/applications/lifecycle';
import { isFinal } from '@duo/domain/applications/states';
import { type Step, type StepRefusal, takeStep } from '@duo/domain/applications/step';
import type { PayloadRequest } from 'payload';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Application, ApplicationHistory } from '../payload-types.ts';
import { findApplication, findHistory } from './find-application.ts';
import { findFollowing } from './follow-training.ts';
import { gatherFacts } from './gather-facts.ts';
import { mailStep } from './mail-step.ts';
import { endedKey } from './open-key.ts';
import { type ApplicationChange, updateApplication } from './update-application.ts';
import { type Doer, type Door, writeHistory } from './write-history.ts';

export interface StepToTake {
  /** Of the application. */
  id: number | string;
  transition: TransitionName;
  actor: StepActor;
  by: Doer;
  door: Door;
  /** The revision of the application on which the step was decided. */
  seenRevision?: number | undefined;
  reason?: string | undefined;
  /** For `hold`. */
  returnOn?: Day | undefined;
  now: Date;
}

export type StepOutcome =
  | { outcome: 'done'; application: Application }
  | { outcome: 'refused'; refusal: StepRefusal }
  /** Others were first; `entries` tell what they did, in its order. */
  | { outcome: 'changed'; application: Application; entries: ApplicationHistory[] }
  | { outcome: 'missing' };

function listingOf({ state }: Step): Application['listing'] {
  if (state === 'draft') return 'draft';
  return isFinal(state) ? 'ended' : 'open';
}

function changeBy(
  step: Step,
  { reference, revision }: Application,
  { returnOn, now }: Pick<StepToTake, 'returnOn' | 'now'>,
): ApplicationChange {
  const at = now.toISOString();
  return {
    state: step.state,
    heldFrom: step.heldFrom,
    revision: revision + 1,
    listing: listingOf(step),
    stateSince: at,
    nextOwner: step.next?.owner ?? null,
    dueOn: step.next?.dueOn ?? null,
    returnOn: step.state === 'on_hold' ? (returnOn ?? null) : null,
    ...(step.transition === 'submit' ? { submittedAt: at } : {}),
    ...(isFinal(step.state) ? { openKey: endedKey(reference), isUnanswered: false } : {}),
  };
}

async function carryOut(
  req: PayloadRequest,
  before: Application,
  step: Step,
  asked: StepToTake,
): Promise<Application> {
  const { transition, by, door, reason, now: at } = asked;
  const application = await updateApplication(req, before, changeBy(step, before, asked), at);
  const { from, state: to } = step;
  const what = { kind: 'step', transition, from, to } as const;
  const detail = application.returnOn ? { returnOn: application.returnOn } : undefined;
  await writeHistory(req, {
    application,
    ...what,
    at,
    by,
    door,
    reason,
    ...(detail && { detail }),
  });
  if (step.mail) await mailStep(req, application, { kind: step.mail, now: at });
  return application;
}

async function step(req: PayloadRequest, asked: StepToTake): Promise<StepOutcome> {
  const application = await findApplication(req, { id: { equals: asked.id } });
  if (!application) return { outcome: 'missing' };
  const { state, heldFrom = null, revision, listing } = application;
  if (asked.seenRevision !== undefined && asked.seenRevision !== revision) {
    const entries = await findHistory(req, application, asked.seenRevision);
    return { outcome: 'changed', application, entries };
  }
  if (listing === 'merged')
    return { outcome: 'refused', refusal: { because: 'notFromHere', state } };
  const returnOn = asked.returnOn && isDay(asked.returnOn) ? asked.returnOn : null;
  const facts = await gatherFacts(req, application, { now: asked.now, returnOn });
  const answer = takeStep({ state, heldFrom }, asked, facts);
  if ('refusal' in answer) return { outcome: 'refused', refusal: answer.refusal };
  const carriedOut = await carryOut(req, application, answer.step, asked);
  return { outcome: 'done', application: await goOn(req, carriedOut, asked) };
}

/** Takes the step that follows by itself from where an application stands now, in the name of the product. */
async function goOn(
  req: PayloadRequest,
  application: Application,
  { door, now }: Pick<StepToTake, 'door' | 'now'>,
): Promise<Application> {
  const transition = await findFollowing(req, application, now);
  if (!transition) return application;
  const following = { transition, actor: 'system', by: null, door, now } as const;
  const taken = await step(req, { id: application.id, ...following });
  return taken.outcome === 'done' ? taken.application : application;
}

/**
 * Takes the step of an application that follows by itself, in the transaction of `req`: when what it waited for
 * has come about without a step.
 */
export async function followTraining(
  req: PayloadRequest,
  id: Application['id'],
  { door, now }: Pick<StepToTake, 'door' | 'now'>,
): Promise<void> {
  const application = await findApplication(req, { id: { equals: id } });
  if (application?.listing === 'open') await goOn(req, application, { door, now });
}

/**
 * Takes a step of the lifecycle, or says why not, in one transaction: the application, its history, the
 * sums and the mail that the table names. Whether `by` may act as `actor` is for the caller to say.
 */
export function stepApplication(req: PayloadRequest, asked: StepToTake): Promise<StepOutcome> {
  return runInTransaction(req, () => step(req, asked));
}
