import { rawAnswerSchema } from '@duo/domain/applications/answers';
import { longestField, type Question, readRawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../forms/problems.ts';
import { readRevision } from '../forms/revision.ts';
import type { Typed } from './question-view.ts';
import { readReplaced } from './replaced.ts';

/** What a question's form holds, which answer it was shown, and what it replaced. */
export function readTyped(question: Question, fields: URLSearchParams): Typed {
  return {
    value: readRawAnswer(question, fields),
    revision: readRevision(fields),
    replaced: readReplaced(question, fields),
  };
}

/** What keeps an answer from being kept even as it is: more text than anybody types. */
export function listUnkeepable(
  question: Question,
  { value }: Typed,
  language: Language,
): Problem[] {
  const checked = rawAnswerSchema(question).safeParse(value);
  if (checked.success) return [];
  const t = createTranslator(language, 'portal');
  const message = t('question.tooLong', { max: formatNumber(longestField, language) });
  const fields = new Set(checked.error.issues.map(({ path }) => String(path[0] ?? question)));
  return [...fields].map((field) => ({ field, message }));
}
