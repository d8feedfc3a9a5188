/** How many months back the funnel may look. */
export const funnelPeriods = [3, 6, 12] as const;

const usualPeriod = 6;

/** What of the funnel is shown. */
export interface FunnelView {
  months: number;
  /** A branch by id; null for all of the reader's together. */
  branch: string | null;
}

/** Reads what of the funnel to show from the address of the start page. */
export function readFunnelView(searchParams: URLSearchParams): FunnelView {
  const asked = Number(searchParams.get('months'));
  return {
    months: funnelPeriods.find((count) => count === asked) ?? usualPeriod,
    branch: searchParams.get('branch') || null,
  };
}
