/** What `aria-describedby` of a field names: its hint and its problem, as far as it has them. */
export function listDescriptions(
  name: string,
  { hint, problem }: { hint?: string | undefined; problem?: string | undefined },
): string | undefined {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
