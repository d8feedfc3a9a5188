import type { TrainingAnswer } from '@duo/domain/training/training-view';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../../forms/form-stamp.ts';
import { receivePrivateForm } from '../../forms/private-form.ts';
import { sendForm } from '../../forms/send-form.ts';
import { showUnsent, type UnsentView } from '../../forms/unsent-view.ts';
import { asVolunteer } from '../../visit/as-volunteer.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';

/** The course as the volunteer stands in it; or that there is none yet. */
export interface TrainingView {
  kind: 'training';
  status: number;
  stamp: string;
  training: TrainingAnswer;
  notice: string | null;
}

/** Shows the course; saves whether reminders are wanted. */
export function answerTraining(visit: Visit): Promise<TrainingView | UnsentView | Response> {
  return asVolunteer<TrainingView | UnsentView>(visit, async () =>
    visit.isPost ? saveReminders(visit) : showTraining(visit),
  );
}

async function saveReminders(visit: Visit): Promise<UnsentView | Response> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'training');
  const wanted = visit.fields.get('reminders');
  if (form.state !== 'sent' || (wanted !== 'yes' && wanted !== 'no')) {
    return goTo(visit, 'training', { again: '1' });
  }
  const sent = await sendForm(t, () => visit.cms.saveReminders(wanted === 'yes'));
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  return goTo(visit, 'training', { saved: '1' });
}

async function showTraining(visit: Visit): Promise<TrainingView> {
  const training = await visit.cms.fetchTraining(visit.language);
  return {
    kind: 'training',
    status: 200,
    stamp: stampForm(visit, 'training', training.volunteer.id),
    training,
    notice: findNotice(visit),
  };
}

function findNotice({ language, query }: Visit): string | null {
  const t = createTranslator(language, 'portal');
  if (query.has('saved')) return t('training.saved');
  if (query.has('complete')) return t('training.completed');
  return query.has('again') ? t('form.again') : null;
}
