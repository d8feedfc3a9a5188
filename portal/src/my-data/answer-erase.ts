import type { KeptBecause } from '@duo/domain/privacy/personal-data';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import type { Problem } from '../forms/problems.ts';
import { type Refusal, refuseField, sendForm } from '../forms/send-form.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { isAlreadyErased, rememberErased } from './erased-forms.ts';

/** The form that erases all that is held about the volunteer. */
export interface EraseView {
  status: number;
  stamp: string;
  email: string | null;
  /** What would be kept; null when it can't be asked for just now. */
  kept: { because: KeptBecause; forMonths: number }[] | null;
  isConfirmed: boolean;
  notice: string | null;
  problems: Problem[];
}

/** Shows what would become of the data; erases it. */
export async function answerErase(visit: Visit): Promise<EraseView | Response> {
  if (isAlreadyErased(visit)) return sayErased(visit);
  return asVolunteer(visit, () => (visit.isPost ? erase(visit) : showEraseForm(visit)));
}

async function erase(visit: Visit): Promise<EraseView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'erase');
  if (form.state === 'returned') {
    return showEraseForm(visit, { notice: t('form.returned') });
  }
  if (form.state === 'strange') return goTo(visit, 'erase');
  if (visit.fields.get('confirmed') !== 'yes') {
    return showEraseForm(visit, refuseField('confirmed', t('erase.unconfirmed')));
  }
  const sent = await sendForm(t, () => visit.cms.eraseMyData());
  if ('refusal' in sent) return showUnerased(visit, sent.refusal);
  rememberErased(visit, form.stamp);
  return sayErased(visit);
}

function sayErased(visit: Visit): Response {
  visit.cookies.endSession();
  visit.cookies.endPending();
  return goTo(visit, 'erased');
}

async function showEraseForm(visit: Visit, shown: Partial<EraseView> = {}): Promise<EraseView> {
  const { volunteer, kept } = await visit.cms.fetchMyData();
  return {
    status: 200,
    stamp: stampForm(visit, 'erase', volunteer.id),
    email: volunteer.email,
    kept,
    isConfirmed: false,
    notice: null,
    problems: [],
    ...shown,
  };
}

function showUnerased(visit: Visit, { status, problems }: Refusal): EraseView {
  const stamp = visit.fields.get('stamp') ?? '';
  return { status, stamp, email: null, kept: null, isConfirmed: true, notice: null, problems };
}
