/** How many dots stand for a whole. */
export const dotCount = 20;

/**
 * Shares 20 dots among percentages of one whole by the largest remainder, so that they always add up to
 * 20; the last number is the rest of the whole. Percentages that add up to more than 100 are taken as
 * parts of their sum; what is below zero counts as nothing.
 */
export function shareTwenty(percents: readonly number[]): number[] {
  const parts = percents.map((percent) => Math.max(0, percent));
  const sum = parts.reduce((total, part) => total + part, 0);
  const whole = Math.max(100, sum);
  const quotas = [...parts, whole - sum].map((part) => (part / whole) * dotCount);
  const counts = quotas.map(Math.floor);
  const left = dotCount - counts.reduce((total, count) => total + count, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
