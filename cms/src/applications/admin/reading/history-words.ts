import { nameState, nameTransition } from '@duo/application-texts/state-texts';
import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { isDay } from '@duo/domain/applications/days';
import type { RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { formatDate } from '@duo/i18n/format';
import type { MessageKey, Translate } from '@duo/i18n/translate';
import type {
  Colleague,
  EventDetail,
  ReadEvent,
  RecordedChange,
} from '../../staff/read-application.ts';
import { nameQuestionOf } from './answer-groups.ts';
import { type AnswerLine, listAnswerLines } from './answer-lines.ts';
import { recordedLabels } from './recorded-labels.ts';

/** Something that an event changed: what stood there, and what stands there since. */
export interface WrittenChange {
  label: string;
  before: AnswerLine[];
  after: AnswerLine[];
}

export interface WrittenEvent {
  title: string;
  changes: WrittenChange[];
  /** The other application that it is about. */
  reference: string | null;
}

interface Words {
  t: Translate<'cms'>;
  language: Language;
  lists: ApplicationLists;
  /** In which the volunteer's own words are. */
  answerLanguage: Language;
}

const changeLabels: Record<RecordedChange['field'], MessageKey<'cms'>> = {
  ...recordedLabels,
  confirmationEndsAt: 'recorded.confirmationEndsAt',
  email: 'recorded.email',
};

const titles: Record<ReadEvent['kind'], MessageKey<'cms'>> = {
  begun: 'history.begun',
  step: 'history.move',
  answer: 'history.answer',
  recorded: 'history.recorded',
  people: 'history.people',
  takenUp: 'history.takenUp',
  merged: 'history.mergedInto',
  parted: 'history.parted',
};

const inReaderWords = (text: string): AnswerLine[] => (text ? [{ text, lang: null }] : []);

function writeRecorded(value: RecordedChange['after'], { t, language }: Words): AnswerLine[] {
  if (typeof value === 'boolean') return inReaderWords(t(value ? 'reading.yes' : 'reading.no'));
  if (value === null) return [];
  const isInstant = value.includes('T');
  return inReaderWords(isDay(value) || isInstant ? formatDate(value, language) : value);
}

function nameColleague(colleague: Colleague | null, { t }: Words): AnswerLine[] {
  return inReaderWords(colleague ? (colleague.name ?? t('people.left')) : t('people.nobody'));
}

function listChanges(detail: EventDetail, words: Words): WrittenChange[] {
  const { t, language, lists, answerLanguage } = words;
  if (detail.kind === 'answer') {
    const write = (value: RawAnswer | null) =>
      listAnswerLines(
        detail.question,
        value && { value, language: answerLanguage },
        lists,
        language,
      );
    const label = nameQuestionOf(detail.question, words);
    return [{ label, before: write(detail.before), after: write(detail.after) }];
  }
  if (detail.kind === 'recorded') {
    return detail.changes.map(({ field, before, after }) => ({
      label: t(changeLabels[field]),
      before: writeRecorded(before, words),
      after: writeRecorded(after, words),
    }));
  }
  if (detail.kind !== 'people') return [];
  return detail.changes.map(({ part, before, after }) => ({
    label: t(part === 'owner' ? 'people.owner' : 'people.cover'),
    before: nameColleague(before, words),
    after: nameColleague(after, words),
  }));
}

function writeTitle({ kind, transition, from, to, detail }: ReadEvent, words: Words): string {
  const { t, language } = words;
  if (kind === 'step' && transition && to) {
    const states = { from: from ? nameState(from, language) : '', to: nameState(to, language) };
    return t('history.step', { step: nameTransition(transition, language), ...states });
  }
  if (kind === 'answer' && detail?.kind === 'answer' && detail.before === null) {
    return t('history.firstAnswer');
  }
  if (kind === 'merged' && detail && 'direction' in detail && detail.direction === 'from') {
    return t('history.mergedFrom');
  }
  return t(titles[kind]);
}

/** What an entry of the history says to staff, in their language. */
export function writeEvent(event: ReadEvent, words: Words): WrittenEvent {
  const { detail } = event;
  return {
    title: writeTitle(event, words),
    changes: detail ? listChanges(detail, words) : [],
    reference: detail && 'reference' in detail ? detail.reference : null,
  };
}
