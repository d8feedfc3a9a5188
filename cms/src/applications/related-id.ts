/** The id of the row that a relationship leads to, loaded or not, as text; null where it leads to none. */
export function relatedIdOf(related: unknown): string | null {
  if (related === null || related === undefined) return null;
  return String(typeof related === 'object' && 'id' in related ? related.id : related);
}
