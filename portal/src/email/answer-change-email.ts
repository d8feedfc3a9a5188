import { signInRequestSchema } from '@duo/domain/accounts/sign-in';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import { listProblems, type Problem } from '../forms/problems.ts';
import { refuseForNow, sendForm, shownAsItIs, statusOfInvalid } from '../forms/send-form.ts';
import { writeWaitingTime } from '../forms/waiting-time.ts';
import type { Stamp } from '../sealing/stamps.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { type EmailCodeView, showEmailCodeForm } from './email-code-view.ts';

/** The form that asks for a new e-mail address. */
export interface ChangeEmailView {
  kind: 'changeEmail';
  status: number;
  stamp: string;
  /** Null when it can't be asked for just now. */
  currentEmail: string | null;
  email: string;
  notice: string | null;
  problems: Problem[];
}

/** Shows the form; or has a code sent to the new address, and asks for it. */
export function answerChangeEmail(
  visit: Visit,
): Promise<ChangeEmailView | EmailCodeView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? receive(visit) : show(visit)));
}

async function receive(visit: Visit) {
  if (visit.isOnlyShown) return showAgain(visit, shownAsItIs);
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'changeEmail');
  if (form.state === 'sent') return askForCode(visit, form.stamp);
  if (form.state === 'strange') return goTo(visit, 'changeEmail');
  return show(visit, {
    email: form.fields.get('email') ?? '',
    notice: t('form.returned'),
  });
}

async function askForCode(visit: Visit, stamp: Stamp) {
  const t = createTranslator(visit.language, 'portal');
  const again = (refusal: Pick<ChangeEmailView, 'status' | 'problems'>) =>
    showAgain(visit, refusal);
  const typed = signInRequestSchema.safeParse({ email: visit.fields.get('email') ?? '' });
  if (!typed.success) {
    return again({ status: statusOfInvalid, problems: listProblems(typed.error, t) });
  }
  const { email } = typed.data;
  const sent = await sendForm(t, () => visit.cms.askToChangeEmail({ email, attempt: stamp.id }));
  if ('refusal' in sent) return again(sent.refusal);
  if (sent.answer.outcome === 'wait') {
    const time = writeWaitingTime(sent.answer.retryAfterSeconds, t);
    return again(refuseForNow(t('signIn.wait', { time })));
  }
  return showEmailCodeForm(visit, { email, owner: stamp.owner });
}

async function show(visit: Visit, shown: Partial<ChangeEmailView> = {}): Promise<ChangeEmailView> {
  const { volunteer } = await visit.cms.fetchHome();
  return {
    kind: 'changeEmail',
    status: 200,
    stamp: stampForm(visit, 'changeEmail', volunteer.id),
    currentEmail: volunteer.email,
    email: '',
    notice: null,
    problems: [],
    ...shown,
  };
}

/** Without asking the CMS again: the form as it was sent, with what is wrong. */
function showAgain(
  visit: Visit,
  refusal: Pick<ChangeEmailView, 'status' | 'problems'>,
): ChangeEmailView {
  return {
    kind: 'changeEmail',
    stamp: visit.fields.get('stamp') ?? '',
    currentEmail: visit.fields.get('current'),
    email: visit.fields.get('email') ?? '',
    notice: null,
    ...refusal,
  };
}
