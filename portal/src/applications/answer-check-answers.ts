import { inSentence } from '@duo/application-texts/in-sentence';
import { explainCondition, explainProblem } from '@duo/application-texts/problem-texts';
import { nameQuestion } from '@duo/application-texts/question-texts';
import { checkAnswer } from '@duo/domain/applications/answers';
import type {
  ApplicationAnswer,
  ApplicationView,
  SubmitAnswer,
} from '@duo/domain/applications/application-view';
import type { Condition } from '@duo/domain/applications/conditions';
import type { Question } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import type { Problem } from '../forms/problems.ts';
import { sendForm, statusOfInvalid } from '../forms/send-form.ts';
import { showUnsent, type UnsentView } from '../forms/unsent-view.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { contextOf } from './answer-context.ts';
import { questionPath } from './question-pages.ts';
import { isGiven } from './task-states.ts';

/** All answers of a draft, and the button that submits it. */
export interface CheckAnswersView {
  kind: 'check';
  status: number;
  stamp: string;
  asked: ApplicationAnswer;
  application: ApplicationView;
  /** What keeps it from being submitted, each with where it is mended. */
  missing: Problem[];
  /** Whether the button was pressed in vain. */
  isRefused: boolean;
  notice: string | null;
}

/** Shows all answers; submits the application. */
export function answerCheckAnswers(
  visit: Visit,
): Promise<CheckAnswersView | UnsentView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? receive(visit) : show(visit)));
}

async function receive(visit: Visit): Promise<CheckAnswersView | UnsentView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'checkAnswers');
  if (form.state !== 'sent') {
    return show(visit, {
      notice: form.state === 'returned' ? t('form.returned') : t('form.again'),
    });
  }
  const sent = await sendForm(t, () => visit.cms.submitApplication());
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  return conclude(visit, sent.answer);
}

function conclude(visit: Visit, answer: SubmitAnswer) {
  if (answer.outcome === 'submitted') return goTo(visit, 'submitted');
  if (answer.outcome === 'closed') return goTo(visit, 'application', { moved: '1' });
  return show(visit, { status: statusOfInvalid, isRefused: true, conditions: answer.missing });
}

async function show(
  visit: Visit,
  { conditions = [], ...shown }: Partial<CheckAnswersView> & { conditions?: Condition[] } = {},
): Promise<CheckAnswersView | Response> {
  const asked = await visit.cms.fetchApplication(visit.language);
  const { application, volunteer } = asked;
  if (application?.state !== 'draft') return goTo(visit, 'application');
  const { language } = visit;
  return {
    kind: 'check',
    status: 200,
    stamp: stampForm(visit, 'checkAnswers', volunteer.id),
    asked,
    application,
    missing: [
      ...writeConditions(conditions, application.unanswered, language),
      ...application.unanswered.map((question) =>
        writeMissing(question, asked, application, {
          language,
          isRefused: Boolean(shown.isRefused),
        }),
      ),
    ],
    isRefused: false,
    notice: null,
    ...shown,
  };
}

// What is said of a condition whose question is in the list already would be said twice.
const questionsOf: Partial<Record<Condition, Question>> = {
  oldEnough: 'birthDate',
  noteAcknowledged: 'note',
  selectionAgreed: 'consents',
};

function writeConditions(
  conditions: readonly Condition[],
  unanswered: readonly Question[],
  language: Language,
): Problem[] {
  const isSaid = (condition: Condition) => {
    const question = questionsOf[condition];
    if (condition === 'answersComplete') return unanswered.length > 0;
    return question !== undefined && unanswered.includes(question);
  };
  return conditions
    .filter((condition) => !isSaid(condition))
    .map((condition) => {
      const question = questionsOf[condition];
      return {
        field: null,
        message: explainCondition(condition, 'volunteer', language),
        href: question && questionPath(question, language, 'check'),
      };
    });
}

/** Names a question without a valid answer, and says what to do where one was given, or sending was refused. */
function writeMissing(
  question: Question,
  asked: ApplicationAnswer,
  { answers }: ApplicationView,
  { language, isRefused }: { language: Language; isRefused: boolean },
): Problem {
  const name = nameQuestion(question, language);
  const raw = answers[question]?.value;
  const checked = checkAnswer(question, raw, contextOf(asked));
  const isSaid = isRefused || isGiven(raw);
  const [fault] = isSaid && 'faults' in checked ? checked.faults : [];
  const t = createTranslator(language, 'portal');
  return {
    field: null,
    message: fault
      ? t('checkAnswers.toMend', {
          question: name,
          problem: inSentence(explainProblem(fault.problem, 'volunteer', language), language),
        })
      : name,
    href: questionPath(question, language, 'check'),
  };
}
