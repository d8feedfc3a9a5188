import { longestMessage } from '@duo/domain/applications/application-view';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import { receivePrivateForm } from '../forms/private-form.ts';
import { readRevision } from '../forms/revision.ts';
import { refuseField, sendForm, shownAsItIs, statusOfChanged } from '../forms/send-form.ts';
import { showUnsent } from '../forms/unsent-view.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { type ApplicationPageView, showApplication } from './application-page-view.ts';
import { answerCheckedCity } from './checked-city.ts';

/** Shows where the application stands; begins one; takes a message; resumes one that was on hold. */
export function answerApplication(visit: Visit): Promise<ApplicationPageView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? receive(visit) : showApplication(visit)));
}

async function receive(visit: Visit): Promise<ApplicationPageView | Response> {
  const text = visit.fields.get('text') ?? '';
  if (visit.isOnlyShown) {
    const stamp = visit.fields.get('stamp') ?? '';
    return showApplication(visit, { ...shownAsItIs, stamp, text });
  }
  const form = await receivePrivateForm(visit, 'application');
  if (form.state === 'strange') return goTo(visit, 'application', { again: '1' });
  if (form.state === 'returned') {
    const notice = createTranslator(visit.language, 'portal')('form.returned');
    return showApplication(visit, { notice, text: form.fields.get('text') ?? '' });
  }
  switch (visit.fields.get('act')) {
    case 'begin':
      return begin(visit);
    case 'write':
      return write(visit, text, form.stamp.id);
    case 'resume':
      return resume(visit);
    default:
      return goTo(visit, 'application', { again: '1' });
  }
}

async function begin(visit: Visit): Promise<ApplicationPageView | Response> {
  const { language, cms } = visit;
  const t = createTranslator(language, 'portal');
  const sent = await sendForm(t, () => cms.beginApplication(language));
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  // It then says from when.
  if (sent.answer.outcome === 'tooEarly') return goTo(visit, 'application');
  if (sent.answer.outcome === 'begun') await answerCheckedCity(visit);
  return goTo(visit, 'application', { begun: '1' });
}

async function write(visit: Visit, text: string, attempt: string) {
  const { language, cms } = visit;
  const t = createTranslator(language, 'portal');
  const message = text.replaceAll('\r\n', '\n').trim();
  const again = (refusal: Parameters<typeof showApplication>[1]) =>
    showApplication(visit, { ...refusal, text });
  if (message === '') return again(refuseField('text', t('message.missing')));
  if (message.length > longestMessage) {
    const max = formatNumber(longestMessage, language);
    return again(refuseField('text', t('message.tooLong', { max })));
  }
  const sent = await sendForm(t, () => cms.writeMessage({ text: message, attempt }));
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  if (sent.answer.outcome === 'sent') return goTo(visit, 'application', { sent: '1' });
  return again({
    status: statusOfChanged,
    problems: [{ field: null, message: t('message.closed') }],
  });
}

async function resume(visit: Visit): Promise<ApplicationPageView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const seenRevision = readRevision(visit.fields);
  const sent = await sendForm(t, () => visit.cms.takeStep({ transition: 'resume', seenRevision }));
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  const isDone = sent.answer.outcome === 'done';
  return goTo(visit, 'application', isDone ? { resumed: '1' } : { moved: '1' });
}
