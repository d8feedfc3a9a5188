import type { Autosaved } from './autosave.ts';

/** The field that says which answer the form was shown. */
export function findRevision(form: HTMLFormElement): HTMLInputElement {
  const field = form.elements.namedItem('revision');
  if (!(field instanceof HTMLInputElement)) throw new Error('The form has no revision.');
  return field;
}

/**
 * Sends a form as it stands, without leaving the page. It outlives the page, within what browsers allow.
 * @throws when nobody answers who could keep it: no connection, or an outage
 */
export async function sendInBackground(form: HTMLFormElement): Promise<Autosaved> {
  const body = new URLSearchParams({ autosave: '1' });
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  const response = await fetch(form.getAttribute('action') ?? '', {
    method: 'POST',
    body,
    redirect: 'manual',
    keepalive: body.toString().length < longestKeepaliveBytes,
  });
  if (isRefusal(response)) return { outcome: 'refused' };
  if (!response.ok) throw new Error(`The answer was not kept: ${response.status}.`);
  return response.json();
}

/** Whether the page would have something to say first: a session that ended, too much text. */
function isRefusal({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || status === 413 || status === 422;
}

/** What all requests that outlive their page may hold together. Source: Fetch standard, 64 KiB. */
const longestKeepaliveBytes = 60_000;
