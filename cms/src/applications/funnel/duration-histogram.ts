/** How many took so many days. */
export type DurationHistogram = ReadonlyMap<number, number>;

export function addHistograms(histograms: readonly DurationHistogram[]): DurationHistogram {
  const sum = new Map<number, number>();
  for (const histogram of histograms) {
    for (const [days, count] of histogram) sum.set(days, (sum.get(days) ?? 0) + count);
  }
  return sum;
}

export function countAll(histogram: DurationHistogram): number {
  return [...histogram.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * The fewest days within which at least a share of all were through (the nearest rank); null of nothing.
 *
 * @param percent from 1 to 100.
 */
export function findPercentile(histogram: DurationHistogram, percent: number): number | null {
  const rank = (countAll(histogram) * percent) / 100;
  let passed = 0;
  for (const [days, count] of [...histogram].sort(([one], [other]) => one - other)) {
    passed += count;
    if (passed >= rank) return days;
  }
  return null;
}
