import type { Figure } from '@duo/domain/figures/figure';
import type { Language } from '@duo/domain/languages/languages';
import { formatNumber, formatPercent } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';

/** A figure's value with its unit, as people of the language write it: "74 %", "1.836", "2 hours". */
export function writeValue({ value, unit }: Figure, language: Language): string {
  const t = createTranslator(language, 'site');
  const formatted = formatNumber(value, language);
  switch (unit) {
    case 'percent':
      return formatPercent(value, language);
    case 'count':
      return formatted;
    case 'hours':
      return t('figures.hours', { value, formatted });
    case 'months':
      return t('figures.months', { value, formatted });
    case 'years':
      return t('figures.years', { value, formatted });
  }
}

/** Where figures come from: place, year and source, once for those that share them. */
export interface Provenance {
  scope: string;
  year: number;
  source: string;
  sourceUrl: string | null;
}

/** Each different provenance once, in the order of the figures. A figure is never shown without its own. */
export function listProvenances(figures: readonly Figure[]): Provenance[] {
  const found = new Map<string, Provenance>();
  for (const { scope, year, source, sourceUrl } of figures) {
    found.set(JSON.stringify([scope, year, source, sourceUrl]), { scope, year, source, sourceUrl });
  }
  return [...found.values()];
}
