/** Why a request is turned away at the door: the status, and a sentence for its sender. */
export interface Refusal {
  status: 400 | 403 | 404 | 405 | 413 | 414 | 415 | 421;
  message: string;
  headers?: Record<string, string>;
}

/** A refusal of something that no program of ours sends, so that its words are for programmers. */
export function badRequest(message: string): Refusal {
  return { status: 400, message };
}

export const notFound: Refusal = { status: 404, message: 'Not found.' };
