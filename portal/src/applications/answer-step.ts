import { explainCondition } from '@duo/application-texts/problem-texts';
import { nameState } from '@duo/application-texts/state-texts';
import type {
  ApplicationView,
  VolunteerStepAnswer,
} from '@duo/domain/applications/application-view';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../forms/form-stamp.ts';
import { receivePrivateForm } from '../forms/private-form.ts';
import { sendForm, shownAsItIs, statusOfChanged, statusOfInvalid } from '../forms/send-form.ts';
import type { Stamp } from '../sealing/stamps.ts';
import { asVolunteer } from '../visit/as-volunteer.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { readReturnDate } from './return-date.ts';
import { listTypedProblems, readTypedStep, type StepView, showStepAgain } from './step-view.ts';

const acts = { pause: 'hold', withdraw: 'withdraw' } as const;

/** Shows the form of a pause or a withdrawal; asks for it. */
export function answerStep(visit: Visit, step: StepView['step']): Promise<StepView | Response> {
  return asVolunteer(visit, () => (visit.isPost ? receive(visit, step) : show(visit, step)));
}

async function receive(visit: Visit, step: StepView['step']): Promise<StepView | Response> {
  if (visit.isOnlyShown) return showStepAgain(visit, step, shownAsItIs);
  const form = await receivePrivateForm(visit, step);
  if (form.state === 'sent') return take(visit, step, form.stamp);
  if (form.state === 'strange') return goTo(visit, step);
  const t = createTranslator(visit.language, 'portal');
  return show(visit, step, { ...readTypedStep(form.fields), notice: t('form.returned') });
}

async function take(visit: Visit, step: StepView['step'], stamp: Stamp) {
  const { language, cms } = visit;
  const t = createTranslator(language, 'portal');
  const { reason, revision, ...date } = readTypedStep(visit.fields);
  const problems = listTypedProblems(visit, step);
  if (problems.length > 0) return showStepAgain(visit, step, { status: statusOfInvalid, problems });
  const sent = await sendForm(t, () =>
    cms.takeStep({
      transition: acts[step],
      seenRevision: revision,
      ...(reason && { reason }),
      ...(step === 'pause' && { returnOn: readReturnDate(date) ?? '' }),
    }),
  );
  if ('refusal' in sent) return showStepAgain(visit, step, sent.refusal);
  return conclude(visit, step, stamp, sent.answer);
}

async function conclude(
  visit: Visit,
  step: StepView['step'],
  { owner }: Stamp,
  answer: VolunteerStepAnswer,
): Promise<StepView | Response> {
  const t = createTranslator(visit.language, 'portal');
  if (answer.outcome === 'done') return goTo(visit, 'application');
  if (answer.outcome === 'closed') return goTo(visit, 'application', { moved: '1' });
  if (answer.outcome === 'refused') {
    const problems = answer.missing.map((condition) => ({
      field: condition === 'returnDateAhead' ? 'day' : null,
      message: explainCondition(condition, 'volunteer', visit.language),
    }));
    return showStepAgain(visit, step, { status: statusOfInvalid, problems });
  }
  const state = nameState(answer.state, visit.language);
  const { reason, day, month, year } = readTypedStep(visit.fields);
  return show(visit, step, {
    reason,
    day,
    month,
    year,
    stamp: stampForm(visit, step, owner),
    status: statusOfChanged,
    problems: [{ field: null, message: t('status.movedTo', { state }) }],
  });
}

const mayTake = (step: StepView['step'], { mayDo }: ApplicationView) => mayDo.includes(acts[step]);

async function show(
  visit: Visit,
  step: StepView['step'],
  shown: Partial<StepView> = {},
): Promise<StepView | Response> {
  const { application, volunteer } = await visit.cms.fetchApplication(visit.language);
  if (!application || !mayTake(step, application)) {
    return goTo(visit, 'application', visit.isPost ? { moved: '1' } : {});
  }
  return {
    step,
    status: 200,
    stamp: stampForm(visit, step, volunteer.id),
    reason: '',
    day: '',
    month: '',
    year: '',
    notice: null,
    problems: [],
    application,
    ...shown,
    revision: application.revision,
  };
}
