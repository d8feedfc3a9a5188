import { normaliseEmail } from '@duo/domain/accounts/sign-in';
import { rawAnswerSchema } from '@duo/domain/applications/answers';
import { longestMessage } from '@duo/domain/applications/application-view';
import { isQuestion, type Question } from '@duo/domain/applications/questions';
import { z } from 'zod';
import { says } from './staff-endpoint.ts';

const tooLong = says('applications.input.textTooLong');

/** What staff write: never empty, and of a length that is bounded. */
export const textInput = z
  .string()
  .trim()
  .min(1, says('applications.input.textMissing'))
  .max(longestMessage, tooLong);

/** Why they do what they do. */
export const reasonInput = z
  .string()
  .trim()
  .min(1, says('applications.input.reasonMissing'))
  .max(longestMessage, tooLong);

/** Of a form: pressed twice, its button acts once. */
export const attemptInput = z.string().regex(/^[\w-]{8,80}$/);

/** An address as somebody says it on the telephone. */
export const emailInput = z
  .string()
  .transform(normaliseEmail)
  .pipe(z.email(says('applications.input.email')).max(254, says('applications.input.email')));

/** A question with an answer of its form, valid or not. */
export const answerInput = z
  .object({ question: z.string().refine(isQuestion), value: z.unknown() })
  .transform(({ question, value }, issues) => {
    const parsed = rawAnswerSchema(question as Question).safeParse(value);
    if (parsed.success) return { question: question as Question, value: parsed.data };
    issues.addIssue({ code: 'custom', message: 'value', path: ['value'] });
    return z.NEVER;
  });
