import { stampForm } from '../forms/form-stamp.ts';
import type { Problem } from '../forms/problems.ts';
import type { Visit } from '../visit/visit.ts';

/** The form that asks for the code sent to a new address. */
export interface EmailCodeView {
  kind: 'emailCode';
  status: number;
  stamp: string;
  email: string;
  code: string;
  notice: string | null;
  problems: Problem[];
}

/** `owner`: the volunteer whose address is to change. */
export function showEmailCodeForm(
  visit: Visit,
  {
    owner,
    ...shown
  }: Pick<EmailCodeView, 'email'> & Partial<EmailCodeView> & { owner: number | string },
): EmailCodeView {
  return {
    kind: 'emailCode',
    status: 200,
    stamp: stampForm(visit, 'changeEmailCode', owner),
    code: '',
    notice: null,
    problems: [],
    ...shown,
  };
}
