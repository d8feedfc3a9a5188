import type { FieldFault } from '@duo/domain/applications/answers';
import type { RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { FieldControl } from './field-controls.ts';

/** A field as it is drawn: what stands in it, in whose language it is, and what is wrong with it. */
export interface DrawnField extends FieldControl {
  /** Of its own on the page. */
  id: string;
  /** As it is sent, such as `value.day`. */
  name: string;
  text: string;
  chosen: readonly string[];
  /** What is wrong, in the reader's language; null when nothing is. */
  problem: string | null;
  /** Whether that stands above the field, or above the row in which the field stands with others. */
  isProblemAbove: boolean;
  /** The language in which the volunteer's own words are. */
  answerLanguage: Language;
}

/** What stands in a field of an answer. */
export function readField(raw: RawAnswer | undefined, field: string) {
  const value = raw?.[field];
  if (typeof value === 'string') return { text: value, chosen: value ? [value] : [] };
  return { text: '', chosen: value ?? [] };
}

/** The fault of a field, if there is one. */
export function faultOf(faults: readonly FieldFault[], field: string) {
  return faults.find((fault) => fault.field === field)?.problem ?? null;
}
