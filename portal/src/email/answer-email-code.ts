import { normaliseEmail } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import { receivePrivateForm } from '../forms/private-form.ts';
import { type Refusal, refuseField, shownAsItIs } from '../forms/send-form.ts';
import type { Stamp } from '../sealing/stamps.ts';
import { receiveCode, refuseCode } from '../sign-in/receive-code.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { type EmailCodeView, showEmailCodeForm } from './email-code-view.ts';

/** Spends the code that was sent to a new address; the address changes with it. */
export async function answerEmailCode(visit: Visit): Promise<EmailCodeView | Response> {
  // The form is the answer to the one before it, and stands nowhere by itself.
  if (!visit.isPost) return goTo(visit, 'changeEmail');
  return asVolunteer(visit, () => receive(visit));
}

async function receive(visit: Visit): Promise<EmailCodeView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'changeEmailCode');
  if (form.state === 'sent') return spendCode(visit, form.stamp);
  if (form.state === 'strange') return goTo(visit, 'changeEmail');
  const { volunteer } = await visit.cms.fetchHome();
  return showEmailCodeForm(visit, {
    owner: volunteer.id,
    email: form.fields.get('email') ?? '',
    code: form.fields.get('code') ?? '',
    notice: t('form.returned'),
  });
}

async function spendCode(visit: Visit, { owner }: Stamp): Promise<EmailCodeView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const { fields } = visit;
  const email = normaliseEmail(fields.get('email') ?? '');
  const again = (refusal: Refusal) =>
    showEmailCodeForm(visit, { ...refusal, owner, email, code: fields.get('code') ?? '' });
  if (visit.isOnlyShown) return again(shownAsItIs);
  const sent = await receiveCode(visit, t, (code) => visit.cms.changeEmail({ email, code }));
  if ('refusal' in sent) return again(sent.refusal);
  const { answer } = sent;
  if (answer.outcome === 'changed') return goTo(visit, 'myData', { changed: '1' });
  if (answer.outcome === 'taken') return again(refuseField('code', t('changeEmail.taken')));
  return again(refuseCode(answer, t));
}
