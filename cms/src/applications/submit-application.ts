import type { Condition } from '@duo/domain/applications/conditions';
import { applicationConsents, type Question } from '@duo/domain/applications/questions';
import type { StepRefusal } from '@duo/domain/applications/step';
import type { PayloadRequest } from 'payload';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { acknowledgeNote } from '../information-notes/acknowledge-note.ts';
import type { Application } from '../payload-types.ts';
import { decideConsent } from '../privacy/consents.ts';
import { loadAnswerContext } from './answer-context.ts';
import { findUnanswered, readAnswers } from './gather-facts.ts';
import { nameInMail } from './mail-step.ts';
import { stepApplication } from './take-step.ts';
import type { Door } from './write-history.ts';

export interface RefusedSubmission {
  missing: Condition[];
  unanswered: Question[];
}

/** Undoes what was written for a submission that the lifecycle refuses. */
class SubmissionRefused extends Error {
  override readonly name = 'SubmissionRefused';
  readonly refusal: RefusedSubmission;

  constructor(refusal: RefusedSubmission) {
    super('The application can’t be submitted as it stands.');
    this.refusal = refusal;
  }
}

type Submission<T> = { application: T } | { refused: RefusedSubmission };

/** A purpose that belongs to an application is decided with it; what is not ticked of the others stays as it was. */
async function decideConsents(
  req: PayloadRequest,
  volunteerId: number | string,
  application: Application,
): Promise<void> {
  const agreed = readAnswers(application).consents?.value.agreed ?? [];
  const by = { collection: 'volunteers', id: volunteerId } as const;
  for (const purpose of applicationConsents) {
    const granted = agreed.includes(purpose);
    const isDecided = granted || purpose === 'matching';
    if (isDecided)
      await decideConsent(req, volunteerId, { purpose, granted }, { by, door: 'portal' });
  }
}

async function acknowledge(
  req: PayloadRequest,
  volunteerId: number | string,
  application: Application,
  now: Date,
): Promise<void> {
  const { reference, email } = application;
  const { note } = readAnswers(application);
  if (!note || !email) throw new Error(`The application ${reference} acknowledges no note.`);
  const version = String(note.value.acknowledged);
  const name = nameInMail(application);
  const { language } = note;
  await acknowledgeNote(req, { volunteerId, reference, email, name, version, language, now });
}

function missingOf(refusal: StepRefusal): Condition[] {
  return refusal.because === 'conditions' ? refusal.missing : [];
}

/**
 * Submits a draft for its volunteer, in the transaction of `req`: the step of the lifecycle, the consents
 * and the acknowledgement of the information note.
 *
 * @throws SubmissionRefused which {@link orRefused} turns into an answer.
 */
export async function submitApplication(
  req: PayloadRequest,
  draft: Application,
  { volunteerId, door, now }: { volunteerId: number | string; door: Door; now: Date },
): Promise<Application> {
  const by = { collection: 'volunteers', id: volunteerId } as const;
  const asked = { id: draft.id, transition: 'submit', actor: 'volunteer', by, door, now } as const;
  const step = await stepApplication(req, asked);
  if (step.outcome !== 'done') {
    const missing = step.outcome === 'refused' ? missingOf(step.refusal) : [];
    const unanswered = [...findUnanswered(draft, await loadAnswerContext(req, now))];
    throw new SubmissionRefused({ missing, unanswered });
  }
  await decideConsents(req, volunteerId, step.application);
  await acknowledge(req, volunteerId, step.application, now);
  return step.application;
}

/** Runs `work`, which submits, in one transaction of `req`; nothing of it stands where it is refused. */
export async function orRefused<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<Submission<T>> {
  try {
    return { application: await runInTransaction(req, work) };
  } catch (error) {
    if (!(error instanceof SubmissionRefused)) throw error;
    return { refused: error.refusal };
  }
}
