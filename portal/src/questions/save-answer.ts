import type { SaveAnswerAnswer } from '@duo/domain/applications/application-view';
import type { Question } from '@duo/domain/applications/questions';
import { createTranslator } from '@duo/i18n/translate';
import { backToCheck, type CameFrom, pageAfter } from '../applications/question-pages.ts';
import { isGiven } from '../applications/task-states.ts';
import { stampForm } from '../forms/form-stamp.ts';
import { type Refusal, sendForm, statusOfInvalid } from '../forms/send-form.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import {
  type ClosedView,
  type QuestionView,
  showQuestion,
  type Typed,
  writeFaults,
} from './question-view.ts';
import { listUnkeepable, readTyped } from './read-typed.ts';
import { type ReplacedView, showReplaced } from './replaced.ts';

type Saved = Extract<SaveAnswerAnswer, { outcome: 'saved' }>;
type Outcome = QuestionView | ReplacedView | ClosedView | Response;

// The forms whose choices come from the CMS: without it they can't be shown again.
const withLists: readonly Question[] = ['branch', 'sector', 'note'];

/** Keeps an answer, valid or not, and leads on; or says what is to mend, or what was replaced. */
export async function saveAnswer(
  visit: Visit,
  question: Question,
  { from, owner }: { from: CameFrom; owner: string },
): Promise<Outcome> {
  const { language } = visit;
  const typed = readTyped(question, visit.fields);
  const problems = listUnkeepable(question, typed, language);
  if (problems.length > 0) {
    return showQuestion(visit, question, { from, typed, problems, status: statusOfInvalid });
  }
  const send = () => sendAnswer(visit, question, typed);
  if (withLists.includes(question))
    return conclude(visit, question, { from, typed, owner }, await send());
  const sent = await sendForm(createTranslator(language, 'portal'), send);
  if ('refusal' in sent) return showUnsaved(visit, question, { from, typed }, sent.refusal);
  return conclude(visit, question, { from, typed, owner }, sent.answer);
}

/** Gives an answer to the CMS to keep. */
export function sendAnswer(
  { cms, language }: Visit,
  question: Question,
  { value, revision }: Typed,
): Promise<SaveAnswerAnswer> {
  return cms.saveAnswer({ question, value, seenRevision: revision, language });
}

async function conclude(
  visit: Visit,
  question: Question,
  { from, typed, owner }: { from: CameFrom; typed: Typed; owner: string },
  answer: SaveAnswerAnswer,
): Promise<Outcome> {
  // What was typed goes back to its page, which tells why it is not taken.
  if (answer.outcome === 'closed') return showQuestion(visit, question, { from, typed });
  if (answer.faults.length > 0) return showFaults(visit, question, { from, typed }, answer);
  // Nobody misses an answer that was empty.
  if (!answer.replaced || !isGiven(answer.replaced)) {
    const after = pageAfter(question, from);
    return goTo(visit, after, after === 'application' ? { saved: question } : {});
  }
  const stamp = stampForm(visit, visit.page, owner);
  const { revision, replaced } = answer;
  return showReplaced(visit, question, { from, stamp, revision, replaced });
}

function showFaults(
  visit: Visit,
  question: Question,
  { from, typed }: { from: CameFrom; typed: Typed },
  { faults, revision, replaced: now }: Saved,
): Promise<Outcome> {
  const replaced = now && isGiven(now) ? [...typed.replaced, now] : typed.replaced;
  return showQuestion(visit, question, {
    from,
    typed: { ...typed, revision, replaced },
    problems: writeFaults(question, faults, visit.language),
    status: statusOfInvalid,
  });
}

/** Without asking the CMS again: the form as it was sent, with what is wrong. */
function showUnsaved(
  visit: Visit,
  question: Question,
  { from, typed }: { from: CameFrom; typed: Typed },
  { status, problems }: Refusal,
): QuestionView {
  return {
    kind: 'question',
    status,
    stamp: visit.fields.get('stamp') ?? '',
    question,
    ...typed,
    from,
    problems,
    notice: null,
    around: null,
  };
}

/** The fields that bring a form back to where it was opened from. */
export function carriedFrom(from: CameFrom): [string, string][] {
  return from === 'check' ? Object.entries(backToCheck) : [];
}
