import { isDeepStrictEqual } from 'node:util';
import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import { checkAnswer, type FieldFault } from '@duo/domain/applications/answers';
import type { AnswerOrigin, KeptAnswer } from '@duo/domain/applications/application-view';
import { nextSteps } from '@duo/domain/applications/lifecycle';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import { findDueDay } from '@duo/domain/applications/step';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { loadAnswerContext } from './answer-context.ts';
import { deriveColumns } from './derived-columns.ts';
import { readAnswers } from './gather-facts.ts';
import { type ApplicationChange, updateApplication } from './update-application.ts';
import { type AnswerDetail, type Doer, type Door, writeHistory } from './write-history.ts';

export interface AnswerToKeep {
  /** As it was read in the transaction of the request. */
  application: Application;
  question: Question;
  /** As it was typed; see `rawAnswerSchema` for what may be kept. */
  value: RawAnswer;
  origin: AnswerOrigin;
  by: Doer;
  door: Door;
  /** The language in which it was given. */
  language: Language;
  /** The revision of the answer that the form was shown; 0 for none. */
  seenRevision?: number | undefined;
  reason?: string | undefined;
  now: Date;
}

export interface AnswerKept {
  application: Application;
  revision: number;
  faults: FieldFault[];
  /** What others had saved since the form was shown, and this answer replaced. */
  replaced: RawAnswer | null;
}

function isSame(kept: KeptAnswer | undefined, value: RawAnswer): boolean {
  return kept !== undefined && isDeepStrictEqual(kept.value, value);
}

/** A draft lives on from its last answer, in the language of whoever gave it. */
function moveDraft({ state }: Application, asked: AnswerToKeep, context: AnswerContext) {
  if (state !== 'draft') return {};
  const dueOn = findDueDay(nextSteps.draft, { today: context.today, returnOn: null });
  const { language, now } = asked;
  return { lastAnswerAt: now.toISOString(), remindersSent: 0, dueOn, language };
}

function merge(
  req: PayloadRequest,
  asked: AnswerToKeep,
  { context, revision }: { context: AnswerContext; revision: number },
): ApplicationChange {
  const { application, question, value, origin, language, now } = asked;
  const kept: KeptAnswer = { value, revision, savedAt: now.toISOString(), origin, language };
  return {
    answers: { ...readAnswers(application), [question]: kept },
    ...deriveColumns(req, asked, context),
    ...moveDraft(application, asked, context),
  };
}

async function record(req: PayloadRequest, asked: AnswerToKeep): Promise<void> {
  const { application, question, value: after, origin, by, door, reason, now: at } = asked;
  if (application.state === 'draft' && origin === 'volunteer') return;
  const before = readAnswers(application)[question]?.value ?? null;
  const detail: AnswerDetail = { question, before, after, origin };
  await writeHistory(req, { application, kind: 'answer', at, by, door, reason, detail });
}

/**
 * Keeps an answer, valid or not, in the transaction of `req`, with the columns that follow from it. What
 * stands there already is not kept again. An answer that staff gave, or that changed after the draft, is
 * written into the history. Whether it may be given is for the caller to say.
 */
export async function keepAnswer(req: PayloadRequest, asked: AnswerToKeep): Promise<AnswerKept> {
  const { application: before, question, value, seenRevision } = asked;
  const context = await loadAnswerContext(req, asked.now);
  const checked = checkAnswer(question, value, context);
  const faults = 'faults' in checked ? checked.faults : [];
  const kept = readAnswers(before)[question];
  const presentRevision = kept?.revision ?? 0;
  if (isSame(kept, value)) {
    const application = await updateApplication(
      req,
      before,
      moveDraft(before, asked, context),
      asked.now,
    );
    return { application, revision: presentRevision, faults, replaced: null };
  }
  const revision = presentRevision + 1;
  const data = merge(req, asked, { context, revision });
  const application = await updateApplication(req, before, data, asked.now);
  await record(req, asked);
  const isReplacing = seenRevision !== undefined && seenRevision !== presentRevision;
  return { application, revision, faults, replaced: (isReplacing && kept?.value) || null };
}
