import type { VolunteerStep, VolunteerStepAnswer } from '@duo/domain/applications/application-view';
import type { PayloadRequest } from 'payload';
import type { ApplicationHistory } from '../payload-types.ts';
import { findOpen, findPresent } from './find-own.ts';
import { type StepOutcome, stepApplication } from './take-step.ts';

type Id = number | string;

/** Whether the one thing that happened since the page was shown is what the volunteer asks for again. */
function isOwnPress(
  entries: ApplicationHistory[],
  volunteerId: Id,
  { transition, seenRevision }: Pick<VolunteerStep, 'transition' | 'seenRevision'>,
): boolean {
  const [entry, ...others] = entries;
  // What follows by itself is nobody's doing.
  return (
    others.every(({ byCollection }) => !byCollection) &&
    entry?.transition === transition &&
    entry.revision === seenRevision + 1 &&
    entry.byCollection === 'volunteers' &&
    entry.byId === String(volunteerId)
  );
}

function toAnswer(step: StepOutcome, volunteerId: Id, asked: VolunteerStep): VolunteerStepAnswer {
  if (step.outcome === 'missing') return { outcome: 'closed', state: null };
  if (step.outcome === 'done') return { outcome: 'done', state: step.application.state };
  if (step.outcome === 'changed') {
    const isAgain = isOwnPress(step.entries, volunteerId, asked);
    const { state } = step.application;
    return isAgain ? { outcome: 'done', state } : { outcome: 'changed', state };
  }
  const { refusal } = step;
  if (refusal.because === 'notFromHere') return { outcome: 'changed', state: refusal.state };
  return { outcome: 'refused', missing: refusal.because === 'conditions' ? refusal.missing : [] };
}

/** Takes a step that a volunteer asks for, in the transaction of `req`; pressed twice, it is taken once. */
export async function takeVolunteerStep(
  req: PayloadRequest,
  volunteerId: Id,
  asked: VolunteerStep & { now: Date },
): Promise<VolunteerStepAnswer> {
  const { transition, seenRevision, reason, returnOn, now } = asked;
  const present = await findPresent(req, volunteerId);
  const isOpen = (await findOpen(req, volunteerId)) !== null;
  if (!present || (!isOpen && transition !== 'withdraw')) {
    return { outcome: 'closed', state: present?.state ?? null };
  }
  const by = { collection: 'volunteers', id: volunteerId } as const;
  const step = await stepApplication(req, {
    id: present.id,
    transition,
    actor: 'volunteer',
    by,
    door: 'portal',
    seenRevision,
    reason,
    returnOn,
    now,
  });
  const answer = toAnswer(step, volunteerId, asked);
  const isOver = answer.outcome === 'changed' && !isOpen;
  return isOver ? { outcome: 'closed', state: present.state } : answer;
}
