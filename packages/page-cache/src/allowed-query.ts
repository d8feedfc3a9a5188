/**
 * The allowed part of a query, sorted by name, with its question mark; '' when nothing is left.
 * Its own output gives itself back, so a canonical target is its own cache key.
 */
export function keepAllowedQuery(query: string, allowedNames: readonly string[]): string {
  if (query === '' || allowedNames.length === 0) return '';
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    if (allowedNames.includes(name)) kept.append(name, value);
  }
  kept.sort();
  return kept.size === 0 ? '' : `?${kept}`;
}
