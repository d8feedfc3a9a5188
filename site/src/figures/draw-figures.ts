import type { Figure } from '@duo/domain/figures/figure';
import type { Language } from '@duo/domain/languages/languages';
import type { Block } from '@duo/domain/pages/blocks';
import { formatPercent } from '@duo/i18n/format';
import { drawBars } from '@duo/ui/charts/bars';
import { drawDots } from '@duo/ui/charts/dots';
import { writeValue } from './describe-figures.ts';

type FiguresBlock = Extract<Block, { type: 'figures' }>;

/** A block's chart as HTML; null for one whose figures are best read as numbers. */
export function drawFigures(block: FiguresBlock, language: Language): string | null {
  const { presentation, figures } = block;
  const [first] = figures;
  if (!first || presentation === 'numbers') return null;
  // Dots are parts of one whole, and bars are as long as their numbers: only like can stand beside like.
  if (presentation === 'dots' && figures.every(isPercentage)) return drawParts(block, language);
  if (figures.some(({ unit }) => unit !== first.unit)) return null;
  return drawBars({
    unit: first.unit,
    bars: figures.map((figure) => ({
      value: figure.value,
      valueText: writeValue(figure, language),
      label: figure.label,
    })),
  });
}

function drawParts({ title, figures, restLabel }: FiguresBlock, language: Language): string {
  const shares = figures.map((figure) => ({
    value: figure.value,
    label: `${writeValue(figure, language)} ${figure.label}`,
  }));
  const rest = 100 - figures.reduce((sum, { value }) => sum + value, 0);
  const restText =
    restLabel !== null && rest > 0 ? `${formatPercent(rest, language)} ${restLabel}` : null;
  const parts = [...shares.map(({ label }) => label), restText].filter((part) => part !== null);
  return drawDots({ shares, restLabel: restText, description: `${title} – ${parts.join(', ')}` });
}

function isPercentage({ unit }: Figure): boolean {
  return unit === 'percent';
}
