import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { type Problem, problemOf } from '../forms/problems.ts';
import type { Around } from './question-view.ts';

/** What the fields of a question's form are made of. */
export interface FieldsProps {
  question: Question;
  language: Language;
  value: RawAnswer;
  problems: Problem[];
  /** Null when it can't be had just now. */
  around: Around | null;
}

/** What stands in a field that holds one value. */
export function textOf(value: RawAnswer, field: string): string {
  const held = value[field];
  return typeof held === 'string' ? held : '';
}

/** What is chosen in a field, of one value or of several. */
export function chosenOf(value: RawAnswer, field: string): readonly string[] {
  const held = value[field];
  return typeof held === 'string' ? [held] : (held ?? []);
}

/** What a field's component needs to know of it. */
export function readField({ language, value, problems }: FieldsProps, name: string) {
  return { language, name, value: textOf(value, name), problem: problemOf(problems, name) };
}

/** An answer as the fields of a form that is sent again as it is. */
export function listFields(value: RawAnswer): [string, string][] {
  return Object.entries(value).flatMap(([name, held]): [string, string][] =>
    typeof held === 'string' ? [[name, held]] : held.map((one) => [name, one]),
  );
}
