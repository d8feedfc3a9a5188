import type { KeptAnswer } from '@duo/cms-client/training-answers';
import { longestTrainingText } from '@duo/domain/training/training-view';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../../forms/problems.ts';
import type { Visit } from '../../visit/visit.ts';

/** What became of an act: what to say at the top of the page, or where on it that is said; or what is in the way. */
export type ActOutcome = { done: string; at?: string } | { problems: Problem[] };

/** What a button of a lesson's page asks for. */
export interface Asked {
  visit: Visit;
  lesson: string;
  /** Of the exercise; '' for what belongs to none. */
  key: string;
  /** Of the form's stamp: the same as long as it is the same page. */
  stampId: string;
}

/** Does what a button asks for. Throws what the CMS throws. */
export type TakeAct = (asked: Asked) => Promise<ActOutcome>;

export const translatorOf = ({ visit }: Pick<Asked, 'visit'>) =>
  createTranslator(visit.language, 'portal');

/** Said of a lesson that is locked, or is not there any more. */
export function sayClosed(asked: Asked): ActOutcome {
  return { problems: [{ field: null, message: translatorOf(asked)('lesson.closed') }] };
}

/** The outcome of an act of which the CMS says only whether it was done. */
export function settle(
  asked: Asked,
  { outcome }: KeptAnswer,
  done: string,
  at?: string,
): ActOutcome {
  if (outcome === 'locked' || outcome === 'unknown') return sayClosed(asked);
  return at ? { done, at } : { done };
}

/** What is typed in a field of the form, as it is kept. */
export function readText({ visit }: Asked, field: string): string {
  return (visit.fields.get(field) ?? '').replaceAll('\r\n', '\n').trim();
}

/** How a form of one text is checked before it is sent. */
export function checkText(asked: Asked, field: string, isNeeded: boolean): Problem[] {
  const t = translatorOf(asked);
  const text = readText(asked, field);
  if (isNeeded && text === '') return [{ field, message: t('lesson.textMissing') }];
  if (text.length <= longestTrainingText) return [];
  const max = formatNumber(longestTrainingText, asked.visit.language);
  return [{ field, message: t('lesson.textTooLong', { max }) }];
}
