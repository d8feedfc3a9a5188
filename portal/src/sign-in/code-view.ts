import { stampForm } from '../forms/form-stamp.ts';
import type { Problem } from '../forms/problems.ts';
import type { Visit } from '../visit/visit.ts';
import type { Carried } from './carried-post.ts';

/** The form that asks for the code. */
export interface CodeView {
  kind: 'code';
  status: number;
  stamp: string;
  email: string;
  code: string;
  /** Whether another code has just been sent. */
  isSentAgain: boolean;
  problems: Problem[];
  carried: Carried;
}

export function showCodeForm(
  visit: Visit,
  shown: Pick<CodeView, 'email' | 'carried'> & Partial<CodeView>,
): CodeView {
  return {
    kind: 'code',
    status: 200,
    stamp: stampForm(visit, 'code'),
    code: '',
    isSentAgain: false,
    problems: [],
    ...shown,
  };
}
