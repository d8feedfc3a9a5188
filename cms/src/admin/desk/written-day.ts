import type { Day } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { locales } from '@duo/i18n/locales';

/** A day as colleagues write it: "12 mars", with its year where that is another one than today's. */
export function writeDay(day: Day, language: Language, today: Day): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
