import {
  type ApplicationConsent,
  type DayPart,
  dayParts,
  type HeardFrom,
  type LanguageLevel,
  type Skill,
  type Slot,
  type Weekday,
  weekdays,
} from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import { inSentence } from './in-sentence.ts';

type Key = MessageKey<'application'>;

const skillNames: Record<Skill, Key> = {
  applications: 'skill.applications',
  interviews: 'skill.interviews',
  network: 'skill.network',
  language: 'skill.language',
  digital: 'skill.digital',
  studies: 'skill.studies',
  selfEmployment: 'skill.selfEmployment',
  confidence: 'skill.confidence',
};

const levelNames: Record<LanguageLevel, Key> = {
  none: 'level.none',
  basic: 'level.basic',
  good: 'level.good',
  fluent: 'level.fluent',
};

const weekdayNames: Record<Weekday, Key> = {
  monday: 'weekday.monday',
  tuesday: 'weekday.tuesday',
  wednesday: 'weekday.wednesday',
  thursday: 'weekday.thursday',
  friday: 'weekday.friday',
  saturday: 'weekday.saturday',
  sunday: 'weekday.sunday',
};

const dayPartNames: Record<DayPart, Key> = {
  morning: 'dayPart.morning',
  afternoon: 'dayPart.afternoon',
  evening: 'dayPart.evening',
};

const heardNames: Record<HeardFrom, Key> = {
  friend: 'heard.friend',
  mentor: 'heard.mentor',
  press: 'heard.press',
  social: 'heard.social',
  event: 'heard.event',
  web: 'heard.web',
  other: 'heard.other',
};

const consentNames: Record<ApplicationConsent, Key> = {
  selection: 'consent.selection',
  matching: 'consent.matching',
  news: 'consent.news',
  research: 'consent.research',
};

const consentTexts: Record<ApplicationConsent, Key> = {
  selection: 'explain.selection',
  matching: 'explain.matching',
  news: 'explain.news',
  research: 'explain.research',
};

const spokenNames: Record<Language, Key> = {
  fr: 'field.languages.fr',
  nl: 'field.languages.nl',
  en: 'field.languages.en',
};

/** A skill so that it follows "I could help with…". */
export function nameSkill(skill: Skill, language: Language): string {
  return createTranslator(language, 'application')(skillNames[skill]);
}

export function nameLevel(level: LanguageLevel, language: Language): string {
  return createTranslator(language, 'application')(levelNames[level]);
}

/** A day of the week, with a capital. */
export function nameWeekday(weekday: Weekday, language: Language): string {
  return createTranslator(language, 'application')(weekdayNames[weekday]);
}

/** A part of the day, with a capital. */
export function nameDayPart(part: DayPart, language: Language): string {
  return createTranslator(language, 'application')(dayPartNames[part]);
}

/** A part of a day of the week, such as "Monday morning". */
export function nameSlot(slot: Slot, language: Language): string {
  const weekday = weekdays.find((day) => slot.startsWith(day));
  const part = dayParts.find((name) => slot.endsWith(name));
  if (!weekday || !part) throw new Error(`There is no part of the week ${slot}.`);
  return createTranslator(language, 'application')('slot.name', {
    weekday: nameWeekday(weekday, language),
    part: inSentence(nameDayPart(part, language), language),
  });
}

export function nameHeard(heard: HeardFrom, language: Language): string {
  return createTranslator(language, 'application')(heardNames[heard]);
}

/** A consent so that it follows "I agree that DUO for a JOB may…". */
export function nameConsent(consent: ApplicationConsent, language: Language): string {
  return createTranslator(language, 'application')(consentNames[consent]);
}

/** What a consent means, and what follows when it is not given. */
export function explainConsent(consent: ApplicationConsent, language: Language): string {
  return createTranslator(language, 'application')(consentTexts[consent]);
}

/** The name of a language that a duo can speak, in the reader's language. */
export function nameSpokenLanguage(spoken: Language, language: Language): string {
  return createTranslator(language, 'application')(spokenNames[spoken]);
}
