/** Which revision a form was shown, as its hidden field says; 0 for none, and for what is no number. */
export function readRevision(fields: URLSearchParams): number {
  const revision = Number(fields.get('revision'));
  return Number.isSafeInteger(revision) && revision > 0 ? revision : 0;
}
