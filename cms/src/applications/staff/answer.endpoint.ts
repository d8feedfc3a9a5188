import { nameQuestion } from '@duo/application-texts/question-texts';
import { checkAnswer } from '@duo/domain/applications/answers';
import type { KeptAnswer } from '@duo/domain/applications/application-view';
import { ownWords } from '@duo/domain/applications/questions';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act.ts';
import type { StaffAnswer } from '../../edge/staff-answer.ts';
import { loadAnswerContext } from '../answer-context.ts';
import { findHistory } from '../find-application.ts';
import { readAnswers } from '../gather-facts.ts';
import { keepAnswer } from '../keep-answer.ts';
import { type ExplainedFault, explainFaults } from './explain-faults.ts';
import { explainChange } from './explain-outcome.ts';
import { releaseFromBranch } from './release-from-branch.ts';
import { type AskedOf, applicationEndpoint } from './staff-endpoint.ts';
import { answerInput, reasonInput } from './staff-inputs.ts';
import { takeCharge } from './take-charge.ts';

const input = z.object({ reason: reasonInput, seenRevision: z.int().min(0) }).and(answerInput);
type Change = z.output<typeof input>;

interface Changed extends StaffAnswer {
  /** What is wrong with the answer, which is not kept then. */
  faults?: ExplainedFault[];
}

function findRefusal({ application, input: { question }, say }: AskedOf<Change>): string | null {
  if (application.listing === 'merged') return say('applications.refused.merged');
  if (application.state === 'draft') return say('applications.answer.draft');
  return ownWords.includes(question) ? say('applications.answer.ownWords') : null;
}

/** Who gave the answer that stands there meanwhile, and when. */
async function answerChanged({ req, application, input, language }: AskedOf<Change>) {
  const entries = await findHistory(req, application);
  const last = entries.findLast(({ kind, detail }) => {
    const { question } = { ...(detail as { question?: unknown }) };
    return kind === 'answer' && question === input.question;
  });
  const message = await explainChange(req, last ? [last] : [], language);
  return { outcome: 'changed', message } as const;
}

/** What was sent is never made invalid. */
async function answerFaulty({ req, input, language, now }: AskedOf<Change>) {
  const { question, value } = input;
  const checked = checkAnswer(question, value, await loadAnswerContext(req, now));
  if (!('faults' in checked)) return null;
  const faults = explainFaults(question, checked.faults, language);
  const message = faults.map((fault) => fault.message).join(' ');
  return { outcome: 'refused', message, faults } as const;
}

/** Keeps another answer, in the language of the one that stood there. */
async function change(asked: AskedOf<Change>, kept: KeptAnswer | undefined): Promise<void> {
  const { req, application: before, input: given, by, now } = asked;
  const language = kept?.language ?? before.language;
  const answer = {
    ...given,
    application: before,
    language,
    origin: 'staff',
    door: 'admin',
  } as const;
  const { application, revision } = await keepAnswer(req, { ...answer, by, now });
  if (revision === given.seenRevision) return;
  const about = { collection: 'applications', id: application.id };
  await recordAct(req, { act: 'answerChanged', about });
  if (given.question === 'branch') await releaseFromBranch(asked, application);
  else await takeCharge(asked, application, 'admin');
}

async function handle(asked: AskedOf<Change>): Promise<Changed> {
  const { application, input: given, language, say } = asked;
  const refusal = findRefusal(asked);
  if (refusal) return { outcome: 'refused', message: refusal };
  const kept = readAnswers(application)[given.question];
  if (given.seenRevision !== (kept?.revision ?? 0)) return answerChanged(asked);
  const faulty = await answerFaulty(asked);
  if (faulty) return faulty;
  await change(asked, kept);
  const question = nameQuestion(given.question, language);
  return { outcome: 'done', message: say('applications.done.answer', { question }) };
}

/**
 * `POST /api/applications/<reference>/answer`: changes an answer of an application that was sent, for a
 * reason. What stood there before stays in the history.
 */
export const answerEndpoint = applicationEndpoint({ path: '/answer', input }, handle);
