export const figureUnits = ['percent', 'count', 'hours', 'months', 'years'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** A published number. Where a figure has a year and a source, both are always shown with it. */
export interface Figure {
  id: number | string;
  value: number;
  unit: FigureUnit;
  /** What is counted, such as "have found a job". */
  label: string;
  year: number;
  source: string;
  sourceUrl: string | null;
  /** Where it holds, such as "Belgium". */
  scope: string;
}
