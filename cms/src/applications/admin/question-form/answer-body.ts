import { type Question, questionFields, type RawAnswer } from '@duo/domain/applications/questions';
import type { ActFields } from '../../../admin/act/act-body.ts';

/** How the fields of a question's form are sent. */
export function answerFields(question: Question): ActFields {
  const lists = Object.entries(questionFields[question]).flatMap(([field, kind]) =>
    kind === 'many' ? [`value.${field}`] : [],
  );
  return { lists };
}

/** An answer in which nothing was filled in: a form does not send a box that is not ticked. */
export function emptyAnswer(question: Question): RawAnswer {
  const fields = Object.entries(questionFields[question]);
  return Object.fromEntries(fields.map(([field, kind]) => [field, kind === 'many' ? [] : '']));
}
