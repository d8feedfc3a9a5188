import { escapeMarkup } from '../markup.ts';

export interface BarsChart {
  /** In the order to show. `valueText` is the value as it is read, such as "1 100" or "55 %". */
  bars: readonly { value: number; valueText: string; label: string }[];
  /** Percentages are drawn as parts of a hundred; everything else against the largest value. */
  unit: 'percent' | 'count' | 'hours' | 'months' | 'years';
  /** The least that a whole bar stands for, so that one alone doesn't look like a crowd. */
  wholeAtLeast?: number;
}

/**
 * Horizontal bars with their values and labels above them, none so short that it is not seen, as a list that reads well without its drawing.
 * HTML with SVG in it, styled by charts.css.
 */
export function drawBars({ bars, unit, wholeAtLeast = 0 }: BarsChart): string {
  const least = unit === 'percent' ? 100 : wholeAtLeast;
  const whole = Math.max(least, ...bars.map(({ value }) => value));
  const items = bars.map(({ value, valueText, label }) => {
    const percent = value > 0 ? Math.max(1, Math.round((value / whole) * 1000) / 10) : 0;
    const text = `<b>${escapeMarkup(valueText)}</b> ${escapeMarkup(label)}`;
    return `<li>${text}<svg aria-hidden="true" focusable="false">${track(unit)}<rect width="${percent}%" height="100%" rx="6"/></svg></li>`;
  });
  return `<ul class="bars">${items.join('')}</ul>`;
}

function track(unit: BarsChart['unit']): string {
  return unit === 'percent' ? '<rect class="bar-track" width="100%" height="100%" rx="6"/>' : '';
}
