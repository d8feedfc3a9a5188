import { codeSchema } from '@duo/domain/accounts/sign-in';
import type { Translate } from '@duo/i18n/translate';
import { listProblems } from '../forms/problems.ts';
import {
  type Refusal,
  refuseField,
  refuseForNow,
  sendForm,
  statusOfInvalid,
} from '../forms/send-form.ts';
import { writeWaitingTime } from '../forms/waiting-time.ts';
import type { Visit } from '../visit/visit.ts';
import { explainCode, type UnspentCode } from './explain-code.ts';

/** Answers of the CMS to a code that was not taken. */
export type RefusedCode = UnspentCode | { outcome: 'wait'; retryAfterSeconds: number };

/** Reads the code of a form, and spends it as `spend` does. */
export async function receiveCode<Answer>(
  { fields }: Visit,
  t: Translate<'portal'>,
  spend: (code: string) => Promise<Answer>,
): Promise<{ answer: Answer } | { refusal: Refusal }> {
  const typed = codeSchema.safeParse({ code: fields.get('code') ?? '' });
  if (typed.success) return sendForm(t, () => spend(typed.data.code));
  return { refusal: { status: statusOfInvalid, problems: listProblems(typed.error, t) } };
}

/** Says at the code's field why it was not taken; or above the form, for how long to wait. */
export function refuseCode(answer: RefusedCode, t: Translate<'portal'>): Refusal {
  if (answer.outcome !== 'wait') return refuseField('code', explainCode(answer, t));
  const time = writeWaitingTime(answer.retryAfterSeconds, t);
  return refuseForNow(t('code.wait', { time }));
}
