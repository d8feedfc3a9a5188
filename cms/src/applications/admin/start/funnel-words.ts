import { nameState } from '@duo/application-texts/state-texts';
import { type ApplicationState, isFinal } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import { formatNumber } from '@duo/i18n/format';
import { locales } from '@duo/i18n/locales';
import type { Translate } from '@duo/i18n/translate';
import type { Duration, FunnelState } from '../../funnel/read-funnel.ts';

export interface FunnelWords {
  t: Translate<'cms'>;
  language: Language;
}

/** A month in a word, such as "nov." with its year where that begins: "janv. 2027". */
export function writeMonth(month: string, language: Language): string {
  const isFirst = month.endsWith('-01');
  const format = new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    ...(isFirst ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** How long something took, such as "4 days, 9 in 10 within 11". */
export function writeDuration(duration: Duration | null, { t }: FunnelWords): string {
  if (!duration) return '—';
  return t('funnel.duration', { median: duration.medianDays, ninetieth: duration.ninetiethDays });
}

/** The bars of how many are in each state that is not final. */
export function listPresentBars(states: readonly FunnelState[], { language }: FunnelWords) {
  return states
    .filter(({ state }) => !isFinal(state))
    .map(({ state, now }) => ({
      value: now,
      valueText: formatNumber(now, language),
      label: nameState(state, language),
    }));
}

/** The spans of how long each step takes, for those that somebody has been through. */
export function listSpans(states: readonly FunnelState[], words: FunnelWords) {
  return states.flatMap(({ state, tookInAll }) =>
    tookInAll
      ? {
          label: nameState(state, words.language),
          valueText: writeDuration(tookInAll, words),
          median: tookInAll.medianDays,
          ninetieth: tookInAll.ninetiethDays,
        }
      : [],
  );
}

/** The columns of how many came into a state, by month. */
export function listMonthColumns(
  states: readonly FunnelState[],
  wanted: ApplicationState,
  { months, language }: { months: readonly string[]; language: Language },
) {
  const entered = states.find(({ state }) => state === wanted)?.entered ?? [];
  return months.map((month, index) => ({
    label: writeMonth(month, language),
    value: entered[index] ?? 0,
    valueText: formatNumber(entered[index] ?? 0, language),
  }));
}

/** Whether anything has happened that a chart could show. */
export function hasFunnel(states: readonly FunnelState[]): boolean {
  return states.some(({ now, entered }) => now > 0 || entered.some((count) => count > 0));
}
