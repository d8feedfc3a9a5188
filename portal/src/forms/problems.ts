import type { FieldProblem } from '@duo/domain/accounts/sign-in';
import type { MessageKey, Translate } from '@duo/i18n/translate';
import type { z } from 'zod';

/** Something that keeps a form from being accepted, in the reader's words. */
export interface Problem {
  /** The field to mend; null where the form is right and something else is in the way. */
  field: string | null;
  message: string;
  /** Where it is mended, when that is on another page. */
  href?: string | undefined;
}

const messageKeys: Record<FieldProblem, MessageKey<'portal'>> = {
  'email.missing': 'email.missing',
  'email.invalid': 'email.invalid',
  'email.tooLong': 'email.tooLong',
  'code.missing': 'code.missing',
  'code.notSixDigits': 'code.notSixDigits',
};

function isFieldProblem(text: string): text is FieldProblem {
  return Object.hasOwn(messageKeys, text);
}

/** One problem for each field that a domain's schema refused: the first, so that they are mended in order. */
export function listProblems(error: z.ZodError, t: Translate<'portal'>): Problem[] {
  const byField = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = String(path[0]);
    const key = isFieldProblem(message) ? messageKeys[message] : 'form.invalid';
    if (!byField.has(field)) byField.set(field, t(key));
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}

/** What is wrong with a field; undefined when nothing is. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
