/** What became of an act, for whoever pressed the button. */
export interface ActAnswer {
  outcome: 'done' | 'refused' | 'changed' | 'failed';
  /** A sentence in the reader's language; empty where the form has words of its own for it. */
  message: string;
  /** The application that the act led to, where it begins or takes up one. */
  reference?: string;
}

const outcomes = ['done', 'refused', 'changed'] as const;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Reads what an endpoint of the staff's side answered. An outcome that is none of ours, as when the
 * session has ended, counts as a failure with whatever sentence came along.
 */
export function readActAnswer(isOk: boolean, body: unknown): ActAnswer {
  const { outcome, message, errors, reference } = (body ?? {}) as {
    outcome?: unknown;
    message?: unknown;
    errors?: { message?: unknown }[];
    reference?: unknown;
  };
  const known = outcomes.find((name) => name === outcome);
  const said = textOf(message) || textOf(errors?.[0]?.message);
  if (known) return { outcome: known, message: said, ...refer(reference) };
  return { outcome: isOk ? 'done' : 'failed', message: said, ...refer(reference) };
}

function refer(reference: unknown): { reference?: string } {
  return typeof reference === 'string' ? { reference } : {};
}
