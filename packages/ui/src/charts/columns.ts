import { escapeMarkup } from '../markup.ts';

export interface ColumnsChart {
  /** In the order to show, such as months. `valueText` is the value as it is read. */
  columns: readonly { label: string; valueText: string; value: number }[];
}

/**
 * Columns side by side, each between its value and its label, none so low that it is not seen. HTML with
 * SVG in it, styled by funnel-charts.css; a list that reads well without its drawing.
 */
export function drawColumns({ columns }: ColumnsChart): string {
  const highest = Math.max(...columns.map(({ value }) => value));
  const items = columns.map(({ label, valueText, value }) => {
    const percent = value > 0 ? Math.max(2, Math.round((value / highest) * 1000) / 10) : 0;
    const bar = `<rect y="${100 - percent}%" width="100%" height="${percent}%" rx="6"/>`;
    return `<li><b>${escapeMarkup(valueText)}</b><svg aria-hidden="true" focusable="false">${bar}</svg><span>${escapeMarkup(label)}</span></li>`;
  });
  return `<ul class="columns">${items.join('')}</ul>`;
}
