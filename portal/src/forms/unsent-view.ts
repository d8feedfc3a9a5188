import type { Visit } from '../visit/visit.ts';
import type { Problem } from './problems.ts';
import type { Refusal } from './send-form.ts';

/** A form of one button that could not be sent, with a button to try again. */
export interface UnsentView {
  kind: 'unsent';
  status: number;
  /** What the form held, to be sent again as it was. */
  fields: [string, string][];
  problems: Problem[];
}

export function showUnsent({ fields }: Visit, refusal: Refusal): UnsentView {
  return { kind: 'unsent', ...refusal, fields: [...fields] };
}
