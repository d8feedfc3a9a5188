/** Keys by the places that were given to them; those without one come after, as they stood. */
export function sortByPlace(places: readonly { key: string; place: number }[]): string[] {
  const rank = ({ place }: { place: number }) => place || Number.POSITIVE_INFINITY;
  return places
    .toSorted((one, other) => Math.sign(rank(one) - rank(other)) || 0)
    .map(({ key }) => key);
}

/** The order after one of it went to another place, counted from 0; a place beyond the ends is the end. */
export function moveTo(order: readonly string[], key: string, place: number): string[] {
  const others = order.filter((other) => other !== key);
  return others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, key);
}
