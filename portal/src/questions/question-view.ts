import { inSentence } from '@duo/application-texts/in-sentence';
import { explainProblem } from '@duo/application-texts/problem-texts';
import { labelOf } from '@duo/application-texts/question-texts';
import { writeAnswer } from '@duo/application-texts/write-answer';
import { checkAnswer, type FieldFault } from '@duo/domain/applications/answers';
import type {
  ApplicationAnswer,
  ApplicationLists,
  ApplicationView,
} from '@duo/domain/applications/application-view';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { contextOf } from '../applications/answer-context.ts';
import type { CameFrom } from '../applications/question-pages.ts';
import { isGiven } from '../applications/task-states.ts';
import { stampForm } from '../forms/form-stamp.ts';
import type { Problem } from '../forms/problems.ts';
import { statusOfChanged } from '../forms/send-form.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** A question's form. */
export interface QuestionView {
  kind: 'question';
  status: number;
  stamp: string;
  question: Question;
  value: RawAnswer;
  /** Of the kept answer that the form was shown; 0 for none. */
  revision: number;
  from: CameFrom;
  problems: Problem[];
  notice: string | null;
  /** What other tabs or devices had saved in the meantime, and this answer replaced. */
  replaced: RawAnswer[];
  /** Null when it can't be asked for just now. */
  around: Around | null;
}

/** What a question's page shows besides the question. */
export interface Around {
  email: string;
  lists: ApplicationLists;
  application: ApplicationView;
}

/** There is no draft (any more) that would take the answer: what was typed is shown, to be used otherwise. */
export interface ClosedView {
  kind: 'closed';
  status: number;
  question: Question;
  state: ApplicationState | null;
  typed: string[];
}

/** What somebody gave in this form and the CMS may not have. */
export interface Typed {
  value: RawAnswer;
  revision: number;
  /** What it replaced before. */
  replaced: RawAnswer[];
}

/** Whether the answer to a question can be changed now. */
function mayAnswer({ state, mayDo }: ApplicationView, question: Question): boolean {
  return state === 'draft' || (question === 'phone' && mayDo.includes('changePhone'));
}

/**
 * Shows a question with the answer that is kept, or with what was `typed`. Where no answer is taken, leads to
 * the application; but never with something typed, which is shown instead.
 */
export async function showQuestion(
  visit: Visit,
  question: Question,
  { typed, ...shown }: Partial<QuestionView> & Pick<QuestionView, 'from'> & { typed?: Typed },
): Promise<QuestionView | ClosedView | Response> {
  const asked = await visit.cms.fetchApplication(visit.language);
  const { application, volunteer, lists } = asked;
  if (!application || !mayAnswer(application, question)) {
    if (!typed) return goTo(visit, 'application');
    const state = application?.state ?? null;
    const lines = writeAnswer(question, typed.value, lists, visit.language);
    return { kind: 'closed', status: statusOfChanged, question, state, typed: lines };
  }
  const kept = application.answers[question];
  return {
    kind: 'question',
    status: 200,
    stamp: stampForm(visit, visit.page, volunteer.id),
    question,
    ...(typed ?? { value: kept?.value ?? {}, revision: kept?.revision ?? 0, replaced: [] }),
    problems: typed ? [] : listKeptProblems(asked, application, question, visit.language),
    notice: null,
    around: { email: volunteer.email, lists, application },
    ...shown,
  };
}

/** What is the matter with an answer that was kept although it is not valid. */
function listKeptProblems(
  asked: ApplicationAnswer,
  { answers }: ApplicationView,
  question: Question,
  language: Language,
): Problem[] {
  const raw = answers[question]?.value;
  if (!isGiven(raw)) return [];
  const checked = checkAnswer(question, raw, contextOf(asked));
  return 'faults' in checked ? writeFaults(question, checked.faults, language) : [];
}

/** What is wrong with an answer's fields, in the reader's words. What may be wrong with several names its own. */
export function writeFaults(
  question: Question,
  faults: readonly FieldFault[],
  language: Language,
): Problem[] {
  const t = createTranslator(language, 'portal');
  return faults.map(({ field, problem }) => {
    const message = explainProblem(problem, 'volunteer', language);
    if (problem !== 'languages.missing') return { field, message };
    const name = labelOf(question, field, language);
    return {
      field,
      message: t('checkAnswers.toMend', {
        question: name,
        problem: inSentence(message, language),
      }),
    };
  });
}
