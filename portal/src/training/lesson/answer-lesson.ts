import { createTranslator } from '@duo/i18n/translate';
import { receivePrivateForm } from '../../forms/private-form.ts';
import { sendForm } from '../../forms/send-form.ts';
import { showUnsent, type UnsentView } from '../../forms/unsent-view.ts';
import { asVolunteer } from '../../visit/as-volunteer.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';
import type { ActOutcome } from './act.ts';
import { keepInBackground } from './keep-in-background.ts';
import { type LessonPageView, type LockedView, readLessonKey, showLesson } from './lesson-view.ts';
import { readAct } from './read-act.ts';
import { takeAct } from './take-act.ts';

type View = LessonPageView | LockedView | UnsentView | Response;

/** Shows a lesson; takes what its learner hands in, writes or finishes. */
export function answerLesson(visit: Visit): Promise<View> {
  return asVolunteer<View>(visit, async () => {
    if (visit.fields.has('post')) return bringBack(visit);
    const key = readLessonKey(visit);
    if (!key) return goTo(visit, 'training');
    return visit.isPost ? receive(visit, key) : showLesson(visit, key);
  });
}

/** A form that was refused for want of a session: which lesson it belongs to is sealed with the rest. */
async function bringBack(visit: Visit): Promise<View> {
  const t = createTranslator(visit.language, 'portal');
  const form = await receivePrivateForm(visit, 'lesson');
  if (form.state !== 'returned') return goTo(visit, 'training', { again: '1' });
  const key = readLessonKey({ query: visit.query, fields: form.fields });
  if (!key) return goTo(visit, 'training', { again: '1' });
  return showLesson(visit, key, { typed: form.fields, notice: t('form.returned') });
}

async function receive(visit: Visit, key: string): Promise<View> {
  const t = createTranslator(visit.language, 'portal');
  if (visit.isOnlyShown) {
    const stamp = visit.fields.get('stamp') ?? '';
    return showLesson(visit, key, { stamp, typed: visit.fields });
  }
  const form = await receivePrivateForm(visit, 'lesson');
  const act = form.state === 'sent' && readAct(visit.fields);
  if (!act) return goTo(visit, 'lesson', { lesson: key, again: '1' });
  const asked = { visit, lesson: key, key: act.key, stampId: form.stamp.id };
  if (visit.fields.has('autosave')) return keepInBackground(act.name, asked);
  const sent = await sendForm(t, () => takeAct(act.name, asked));
  if ('refusal' in sent) return showUnsent(visit, sent.refusal);
  return show(visit, key, sent.answer);
}

function show(visit: Visit, key: string, outcome: ActOutcome): Promise<View> | Response {
  if ('problems' in outcome) {
    return showLesson(visit, key, {
      status: 422,
      problems: outcome.problems,
      typed: visit.fields,
    });
  }
  if (outcome.done === 'complete') return goTo(visit, 'training', { complete: '1' });
  const page = goTo(visit, 'lesson', { lesson: key, done: outcome.done });
  // Back to the exercise that it was about.
  if (outcome.at) page.headers.set('location', `${page.headers.get('location')}#${outcome.at}`);
  return page;
}
