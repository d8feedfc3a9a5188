import type { Language } from '@duo/domain/languages/languages';
import { locales } from './locales.ts';

/** A day as people write it, such as "12 mars 2026", by the clock of Brussels. Takes an ISO 8601 day or instant. */
export function formatDate(date: string | Date, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Brussels',
  });
  return format.format(new Date(date));
}

/** A day with the time, such as "12 mars 2026 à 14:05", by the clock of Brussels. Takes an ISO 8601 instant. */
export function formatMoment(instant: string | Date, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return format.format(new Date(instant));
}

/** A number with the language's own group and decimal signs, such as "1.836" in Dutch. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** Percentage points with their sign: 74 gives "74 %" in French, "74%" in English. */
export function formatPercent(percent: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return format.format(percent / 100);
}

/** The time of day, such as "14:05", by the clock of Brussels. Takes an ISO 8601 instant. */
export function formatTime(instant: string | Date, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return format.format(new Date(instant));
}

/**
 * How long something takes, as people say it: "40 minutes", "3 heures et 40 minutes". Takes whole minutes, more than
 * none; from an hour on it is said to five minutes.
 */
export function formatDuration(minutes: number, language: Language): string {
  const said = minutes < 60 ? minutes : Math.round(minutes / 5) * 5;
  const format = (count: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
      count,
    );
  const hours = Math.floor(said / 60);
  const parts = [
    hours > 0 ? format(hours, 'hour') : [],
    said % 60 > 0 ? format(said % 60, 'minute') : [],
  ].flat();
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}
