import { explainProblem } from '@duo/application-texts/problem-texts';
import { labelOf } from '@duo/application-texts/question-texts';
import type { FieldFault } from '@duo/domain/applications/answers';
import type { Question } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';

export interface ExplainedFault extends FieldFault {
  /** The field as its form calls it. */
  label: string;
  message: string;
}

/** What is wrong with an answer, in the language of the member of staff who gave it. */
export function explainFaults(
  question: Question,
  faults: readonly FieldFault[],
  language: Language,
): ExplainedFault[] {
  return faults.map(({ field, problem }) => ({
    field,
    problem,
    label: labelOf(question, field, language),
    message: explainProblem(problem, language),
  }));
}
