/** Why a request is turned away at the door: the status, and a sentence for its sender. */
export interface Refusal {
  status: 400 | 403 | 404 | 405 | 413 | 414 | 415 | 421;
  message: string;
  headers?: Record<string, string>;
}
