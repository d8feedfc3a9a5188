import { z } from 'zod';
import {
  type AnswerContext,
  type AnswerProblem,
  answerProblems,
  longestText,
  schemasFor,
} from './answer-schemas.ts';
import {
  longestField,
  mostChoices,
  type Question,
  questionFields,
  questions,
  type RawAnswer,
} from './questions.ts';

/** A problem at a field of the question's form. */
export interface FieldFault {
  field: string;
  problem: AnswerProblem;
}

type Schemas = ReturnType<typeof schemasFor>;

/** What the valid answer to each question says. */
export type Answers = { [Q in Question]: z.output<Schemas[Q]> };

export type CheckedAnswer<Q extends Question> = { value: Answers[Q] } | { faults: FieldFault[] };

const emptyAnswer = (question: Question): RawAnswer =>
  Object.fromEntries(
    Object.entries(questionFields[question]).map(([field, kind]) => [
      field,
      kind === 'many' ? [] : '',
    ]),
  );

/** Reads an answer as it was typed: what it says, or what is wrong with it, field by field. */
export function checkAnswer<Q extends Question>(
  question: Q,
  raw: RawAnswer | undefined,
  context: AnswerContext,
): CheckedAnswer<Q> {
  const schema: z.ZodType = schemasFor(context)[question];
  const parsed = schema.safeParse({ ...emptyAnswer(question), ...raw });
  if (parsed.success) return { value: parsed.data as Answers[Q] };
  const faults = new Map<string, AnswerProblem>();
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? question);
    if (!faults.has(field)) faults.set(field, readProblem(question, message));
  }
  return { faults: [...faults].map(([field, problem]) => ({ field, problem })) };
}

/** A choice that the form does not offer counts as none. */
function readProblem(question: Question, message: string): AnswerProblem {
  const known = answerProblems.find((problem) => problem === message);
  return (
    known ?? answerProblems.find((problem) => problem.startsWith(`${question}.`)) ?? 'name.missing'
  );
}

/** What was typed, by question. */
export type RawAnswers = Partial<Record<Question, RawAnswer>>;

/** The questions that have no valid answer, in their order. */
export function listUnanswered(raws: RawAnswers, context: AnswerContext): Question[] {
  return questions.filter((question) => 'faults' in checkAnswer(question, raws[question], context));
}

/** What may be kept of an answer: anything of the question's fields, up to a length. */
export function rawAnswerSchema(question: Question): z.ZodType<RawAnswer> {
  const text = z.string().max(longestField);
  const fields = Object.entries(questionFields[question]).map(([field, kind]) => [
    field,
    kind === 'many' ? z.array(text.max(longestText)).max(mostChoices) : text,
  ]);
  return z.strictObject(Object.fromEntries(fields)) as z.ZodType<RawAnswer>;
}
