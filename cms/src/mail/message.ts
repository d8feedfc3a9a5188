import { configuration } from '../configuration.ts';
import { seal, unseal } from './seal.ts';

/** A mail as it is handed to the mail service, each time the same: all that its idempotency key stands for. */
export interface Message {
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
}

/** Seals a message for the row that has the idempotency key. */
export function sealMessage(message: Message, idempotencyKey: string): string {
  return seal(JSON.stringify(message), idempotencyKey, configuration.payloadSecret);
}

/** @throws Error when the secret of the CMS has changed since, or the row was tampered with. */
export function unsealMessage(sealed: string, idempotencyKey: string): Message {
  return JSON.parse(unseal(sealed, idempotencyKey, configuration.payloadSecret)) as Message;
}
