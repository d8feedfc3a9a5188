import { escapeMarkup } from '../markup.ts';
import { dotCount, shareTwenty } from './twenty.ts';

export interface DotsChart {
  /** Percentages of one whole, in the order to show; the label is the whole text, such as "55 % un emploi". */
  shares: readonly { value: number; label: string }[];
  /** What the rest of the whole is, in the same form; it stays without a label when null. */
  restLabel: string | null;
  /** What the chart says, for those who don't see it. */
  description: string;
}

const patterns = ['solid', 'core', 'half'] as const;
type Pattern = (typeof patterns)[number] | 'empty';

/**
 * Twenty dots for a whole, with the shares filled, then a label for each share behind a dot like its own.
 * Patterns differ as well as colours. HTML with SVG in it, styled by charts.css; ten dots stay together,
 * so that a narrow screen shows two lines of ten.
 */
export function drawDots({ shares, restLabel, description }: DotsChart): string {
  const counts = shareTwenty(shares.map(({ value }) => value));
  const dots = counts.flatMap((count, index) =>
    Array<Pattern>(count).fill(patternOf(index, shares)),
  );
  const labels = [...shares.map(({ label }) => label), restLabel];
  const key = labels.flatMap((label, index) => {
    if (label === null || (index === shares.length && counts[index] === 0)) return [];
    return [`<li>${drawRow([patternOf(index, shares)])}${escapeMarkup(label)}</li>`];
  });
  const rows = [dots.slice(0, dotCount / 2), dots.slice(dotCount / 2)].map(drawRow).join('');
  return `<div class="dots"><div role="img" aria-label="${escapeMarkup(description)}">${rows}</div><ul>${key.join('')}</ul></div>`;
}

function patternOf(index: number, shares: DotsChart['shares']): Pattern {
  if (index >= shares.length) return 'empty';
  return patterns[index % patterns.length] ?? 'solid';
}

function drawRow(row: readonly Pattern[]): string {
  const dots = row.map((pattern, index) => drawDot(pattern, 11 + index * 26)).join('');
  return `<svg viewBox="0 0 ${row.length * 26 - 4} 22" aria-hidden="true" focusable="false">${dots}</svg>`;
}

function drawDot(pattern: Pattern, x: number): string {
  const ring = `<circle cx="${x}" cy="11" r="10"/>`;
  const filling: Record<Pattern, string> = {
    solid: '',
    half: `<path d="M${x} 1a10 10 0 0 1 0 20z"/>`,
    core: `<circle cx="${x}" cy="11" r="3"/>`,
    empty: '',
  };
  return `<g class="dot-${pattern}">${ring}${filling[pattern]}</g>`;
}
