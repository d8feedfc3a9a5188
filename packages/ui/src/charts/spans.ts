import { escapeMarkup } from '../markup.ts';

export interface SpansChart {
  /** In the order to show. `valueText` says both values as they are read, such as "4 days, 9 in 10 within 11". */
  spans: readonly { label: string; valueText: string; median: number; ninetieth: number }[];
}

const shareOf = (value: number, whole: number) =>
  whole > 0 ? Math.round((value / whole) * 1000) / 10 : 0;

/**
 * How long things take: a bar to the median, and on to where nine in ten are done, all on one scale, with the
 * values in words above. HTML with SVG in it, styled by funnel-charts.css; a list that reads well without its drawing.
 */
export function drawSpans({ spans }: SpansChart): string {
  const longest = Math.max(...spans.map(({ ninetieth }) => ninetieth));
  const items = spans.map(({ label, valueText, median, ninetieth }) => {
    const outer = Math.max(1, shareOf(ninetieth, longest));
    const inner = Math.max(1, shareOf(median, longest));
    const bars = `<rect class="span-most" width="${outer}%" height="100%" rx="6"/><rect class="span-half" width="${inner}%" height="100%" rx="6"/>`;
    return `<li><b>${escapeMarkup(label)}</b> ${escapeMarkup(valueText)}<svg aria-hidden="true" focusable="false">${bars}</svg></li>`;
  });
  return `<ul class="spans">${items.join('')}</ul>`;
}
