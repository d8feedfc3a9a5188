/** A word of its own for each attempt, by which the CMS knows one that comes twice. */
export function makeAttempt(): string {
  // `randomUUID` is not there on a demo's page without https.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
