import type { VolunteerView } from '@duo/domain/accounts/volunteer';
import { isLanguage, type Language } from '@duo/domain/languages/languages';
import {
  type ConsentView,
  consentPurposes,
  type KeptBecause,
} from '@duo/domain/privacy/personal-data';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import { sendForm } from '../forms/send-form.ts';
import { showUnsent, type UnsentView } from '../forms/unsent-view.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';

/** What is held about the volunteer, and what she may do with it. */
export interface MyDataView {
  kind: 'data';
  status: number;
  stamp: string;
  volunteer: VolunteerView;
  /** The language that is marked: the saved one, or what was chosen before the session ended. */
  chosenLanguage: Language;
  kept: { because: KeptBecause; forMonths: number }[];
  consents: ConsentView[];
  /** What has just been done, or not. */
  notice: string | null;
}

/** Shows the data; saves a language or a consent. */
export function answerMyData(visit: Visit): Promise<MyDataView | UnsentView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? saveChoice(visit) : showMyData(visit)));
}

async function saveChoice(visit: Visit): Promise<MyDataView | UnsentView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'myData');
  if (form.state === 'returned') return showReturned(visit, form.fields);
  const save = form.state === 'sent' ? readChoice(visit) : null;
  if (!save) return goTo(visit, 'myData', { again: '1' });
  const sent = await sendForm(t, save);
  if (!('refusal' in sent)) return goTo(visit, 'myData', { saved: '1' });
  return showUnsent(visit, sent.refusal);
}

/** What the form asks to save; null when it asks for nothing that there is. */
function readChoice({ fields, cms }: Visit): (() => Promise<void>) | null {
  const language = fields.get('language');
  if (isLanguage(language)) return () => cms.saveLanguage(language);
  const purpose = consentPurposes.find((known) => known === fields.get('purpose'));
  const granted = fields.get('granted');
  if (!purpose || (granted !== 'yes' && granted !== 'no')) return null;
  return () => cms.saveConsent({ purpose, granted: granted === 'yes' });
}

async function showReturned(visit: Visit, fields: URLSearchParams): Promise<MyDataView> {
  const t = createTranslator(visit.language, 'portal');
  const view = await showMyData(visit);
  const language = fields.get('language');
  return {
    ...view,
    chosenLanguage: isLanguage(language) ? language : view.chosenLanguage,
    notice: t('form.returned'),
  };
}

async function showMyData(visit: Visit): Promise<MyDataView> {
  const { volunteer, kept, consents } = await visit.cms.fetchMyData();
  return {
    kind: 'data',
    status: 200,
    stamp: stampForm(visit, 'myData', volunteer.id),
    volunteer,
    chosenLanguage: volunteer.language,
    kept,
    consents,
    notice: findNotice(visit),
  };
}

function findNotice({ language, query }: Visit): string | null {
  const t = createTranslator(language, 'portal');
  if (query.has('saved')) return t('myData.saved');
  if (query.has('changed')) return t('changeEmail.done');
  return query.has('again') ? t('form.again') : null;
}
