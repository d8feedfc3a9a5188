import type { IncomingMessage, ServerResponse } from 'node:http';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Answers with a page that explains the status in the reader's language. */
export type Refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
) => Promise<void>;
