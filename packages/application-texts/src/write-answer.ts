import type { ApplicationLists, NotePart } from '@duo/domain/applications/application-view';
import { isDay } from '@duo/domain/applications/days';
import {
  applicationConsents,
  dayParts,
  heardFrom,
  languageLevels,
  type Question,
  type RawAnswer,
  skills,
  weekdays,
} from '@duo/domain/applications/questions';
import { type Language, languages } from '@duo/domain/languages/languages';
import { formatDate } from '@duo/i18n/format';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import { inSentence } from './in-sentence.ts';
import {
  nameConsent,
  nameDayPart,
  nameHeard,
  nameLevel,
  nameSkill,
  nameSpokenLanguage,
  nameWeekday,
} from './option-texts.ts';

type Choices = Pick<ApplicationLists, 'branches' | 'sectors'>;

interface ToWrite {
  /** What was typed in a field, without blanks around it; empty when there is nothing. */
  text: (field: string) => string;
  /** What was chosen in a field that takes several. */
  chosen: (field: string) => readonly string[];
  lists: Choices;
  language: Language;
}

const noteTitles: Record<NotePart, MessageKey<'application'>> = {
  organisation: 'note.organisation',
  purpose: 'note.purpose',
  insurance: 'note.insurance',
  expenses: 'note.expenses',
  discretion: 'note.discretion',
  benefits: 'note.benefits',
};

const listWords = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

function writeBirthDate({ text, language }: ToWrite): string[] {
  const typed = [text('day'), text('month'), text('year')];
  const [day = '', month = '', year = ''] = typed;
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? [formatDate(date, language)] : [typed.filter(Boolean).join(' ')];
}

function writeOccupation({ text, language }: ToWrite): string[] {
  const years = text('years');
  const isCount = /^\d{1,2}$/.test(years);
  const t = createTranslator(language, 'application');
  return [text('occupation'), isCount ? t('written.years', { years: Number(years) }) : years];
}

function writeLanguages({ text, language }: ToWrite): string[] {
  const t = createTranslator(language, 'application');
  const levels = languages.flatMap((spoken) => {
    const level = languageLevels.find((known) => known === text(spoken));
    if (!level) return [];
    const name = nameSpokenLanguage(spoken, language);
    return t('written.language', { name, level: inSentence(nameLevel(level, language), language) });
  });
  const others = text('others');
  return [...levels, ...(others ? [t('written.otherLanguages', { text: others })] : [])];
}

function writeSkills({ text, chosen, language }: ToWrite): string[] {
  const other = text('otherSkills');
  const t = createTranslator(language, 'application');
  return [
    ...skills
      .filter((skill) => chosen('skills').includes(skill))
      .map((skill) => beginSentence(nameSkill(skill, language), language)),
    ...(other ? [t('written.other', { text: other })] : []),
  ];
}

function writeAvailability({ chosen, language }: ToWrite): string[] {
  const slots = chosen('slots');
  return weekdays.flatMap((day) => {
    const parts = dayParts.filter((part) => slots.includes(`${day}-${part}`));
    if (parts.length === 0) return [];
    const names = parts.map((part) => inSentence(nameDayPart(part, language), language));
    return createTranslator(language, 'application')('slot.line', {
      weekday: nameWeekday(day, language),
      parts: listWords(names, language),
    });
  });
}

function writeHeard({ text, language }: ToWrite): string[] {
  const heard = heardFrom.find((known) => known === text('heard'));
  return [heard ? nameHeard(heard, language) : '', text('otherSource')];
}

const beginSentence = (words: string, language: Language) =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

const writers: Record<Question, (answer: ToWrite) => string[]> = {
  name: ({ text }) => [text('name')],
  calledBy: ({ text }) => [text('calledBy')],
  birthDate: writeBirthDate,
  phone: ({ text }) => [text('phone')],
  branch: ({ text, lists }) => [lists.branches.find(({ id }) => id === text('branch'))?.city ?? ''],
  occupation: writeOccupation,
  sector: ({ text, lists }) => [lists.sectors.find(({ id }) => id === text('sector'))?.name ?? ''],
  languages: writeLanguages,
  skills: writeSkills,
  motivation: ({ text }) => text('motivation').split(/\r\n|\r|\n/),
  availability: writeAvailability,
  note: ({ text, language }) => {
    const version = text('acknowledged');
    return version ? [createTranslator(language, 'application')('written.note', { version })] : [];
  },
  consents: ({ chosen, language }) =>
    applicationConsents
      .filter((consent) => chosen('agreed').includes(consent))
      .map((consent) => beginSentence(nameConsent(consent, language), language)),
  heard: writeHeard,
};

/**
 * An answer in lines for its reader: what was chosen is named in her language, what was typed stays as it
 * is, valid or not. Empty when nothing was answered; what is no longer on offer is left out.
 */
export function writeAnswer(
  question: Question,
  raw: RawAnswer | undefined,
  lists: Choices,
  language: Language,
): string[] {
  const text = (field: string) => {
    const value = raw?.[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosen = (field: string) => {
    const value = raw?.[field];
    return typeof value === 'string' ? [value] : (value ?? []);
  };
  const lines = writers[question]({ text, chosen, lists, language });
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The heading of a part of the information note. */
export function noteTitle(part: NotePart, language: Language): string {
  return createTranslator(language, 'application')(noteTitles[part]);
}
