import { createTranslator } from '@duo/i18n/translate';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../accounts/language.ts';
import { BusyDatabaseError } from '../database/run-in-transaction.ts';

/** What staff are answered: what became of it, and a sentence in their language. */
export interface StaffAnswer {
  outcome: 'done' | 'refused' | 'changed';
  message: string;
}

const busyRetrySeconds = 2;

/** An answer in the form of Payload's own errors. */
export function refuse(
  { status, message }: { status: number; message: string },
  headers: Record<string, string> = {},
): Response {
  return Response.json({ errors: [{ message }] }, { status, headers });
}

/** What `act` answers; 503 with when to come back, where the database is too busy for it. */
export async function answerUnlessBusy(
  req: PayloadRequest,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof BusyDatabaseError)) throw error;
    const message = createTranslator(languageOf(req), 'cms')('applications.busy');
    return refuse({ status: 503, message }, { 'retry-after': String(busyRetrySeconds) });
  }
}
