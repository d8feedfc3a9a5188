import { createTranslator } from '@duo/i18n/translate';
import { readerLanguage } from './reader-language.ts';

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

type Headers = { get: (name: string) => string | null };

const bytesInMegabyte = 1_000_000;

/** What was sent is larger than what is taken there: most likely a file. */
export function tooLarge(headers: Headers, maxFileBytes: number): Refusal {
  const language = readerLanguage(headers.get('cookie'), headers.get('accept-language'));
  const megabytes = maxFileBytes / bytesInMegabyte;
  return { status: 413, message: createTranslator(language, 'cms')('media.large', { megabytes }) };
}
