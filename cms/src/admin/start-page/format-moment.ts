import type { Language } from '@duo/domain/languages/languages';
import { locales } from '@duo/i18n/locales';

const timeZone = 'Europe/Brussels';
const dayMs = 24 * 60 * 60 * 1000;

function dayNumber(moment: Date): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/**
 * A moment as colleagues tell it, by the clock of Brussels: "today, 14:05", "yesterday, 9:30" or
 * "12 March 2026, 14:05".
 * @param moment ISO 8601 instant.
 */
export function formatMoment(moment: string, language: Language, now: Date): string {
  const date = new Date(moment);
  const locale = locales[language];
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date);
  const days = dayNumber(date) - dayNumber(now);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
          .format(days, 'day')
          .replace("'", '’')
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(date);
  return `${day}, ${time}`;
}
