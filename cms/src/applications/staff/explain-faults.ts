import { explainProblem } from '@duo/application-texts/problem-texts';
import { labelOf, nameQuestion } from '@duo/application-texts/question-texts';
import type { FieldFault } from '@duo/domain/applications/answers';
import type { Question } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';

export interface ExplainedFault extends FieldFault {
  /** What is wrong, and with what, in a sentence. */
  message: string;
}

// The three fields of a date are one to whoever reads of it.
function nameField(question: Question, field: string, language: Language): string {
  if (question === 'birthDate') return nameQuestion(question, language);
  return labelOf(question, field, language);
}

/** What is wrong with an answer, in the language of the member of staff who gave it. */
export function explainFaults(
  question: Question,
  faults: readonly FieldFault[],
  language: Language,
): ExplainedFault[] {
  const say = createTranslator(language, 'cms');
  return faults.map(({ field, problem }) => ({
    field,
    problem,
    message: say('applications.answer.fault', {
      problem: explainProblem(problem, 'staff', language),
      field: nameField(question, field, language),
    }),
  }));
}
