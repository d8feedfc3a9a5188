import { type ApplicationView, longestMessage } from '@duo/domain/applications/application-view';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../forms/problems.ts';
import { readRevision } from '../forms/revision.ts';
import { type Refusal, refuseField } from '../forms/send-form.ts';
import type { Visit } from '../visit/visit.ts';
import { readReturnDate, writeExampleDate } from './return-date.ts';

/** The form of a step that the volunteer takes herself: a pause, or the end. */
export interface StepView {
  step: 'pause' | 'withdraw';
  status: number;
  stamp: string;
  /** Of the application that the form was shown. */
  revision: number;
  reason: string;
  day: string;
  month: string;
  year: string;
  notice: string | null;
  problems: Problem[];
  /** Null when it can't be asked for just now. */
  application: ApplicationView | null;
}

/** What the form holds, and which application it was shown. */
export function readTypedStep(fields: URLSearchParams) {
  const text = (name: string) => (fields.get(name) ?? '').trim();
  return {
    reason: text('reason').replaceAll('\r\n', '\n'),
    day: text('day'),
    month: text('month'),
    year: text('year'),
    revision: readRevision(fields),
  };
}

/** What is wrong with it before anybody is asked. */
export function listTypedProblems(visit: Visit, step: StepView['step']): Problem[] {
  const { language, fields } = visit;
  const t = createTranslator(language, 'portal');
  const { reason, ...date } = readTypedStep(fields);
  const max = formatNumber(longestMessage, language);
  const isLong = reason.length > longestMessage;
  const example = writeExampleDate(visit.nowMs);
  const hasDate = step !== 'pause' || readReturnDate(date) !== null;
  return [
    ...(hasDate ? [] : refuseField('day', t('pause.noDate', { example })).problems),
    ...(isLong ? refuseField('reason', t('message.tooLong', { max })).problems : []),
  ];
}

/** Without asking the CMS again: the form as it was sent, with what is wrong. */
export function showStepAgain(visit: Visit, step: StepView['step'], refusal: Refusal): StepView {
  const stamp = visit.fields.get('stamp') ?? '';
  const typed = readTypedStep(visit.fields);
  return { step, stamp, notice: null, application: null, ...typed, ...refusal };
}
