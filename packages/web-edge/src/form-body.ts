import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, readBody } from './request-body.ts';

/** A plain form that a reader sent, or the status with which to refuse it. */
export type FormBody = { fields: URLSearchParams } | { refusal: 400 | 413 | 415 };

/** Reads a form without files. What is longer than `maxBytes` is refused before it is read to its end. */
export async function readForm(request: IncomingMessage, maxBytes: number): Promise<FormBody> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { refusal: 415 };
  try {
    const body = await readBody(request, maxBytes);
    return { fields: new URLSearchParams(body.toString('utf8')) };
  } catch (error) {
    return { refusal: error instanceof BodyTooLarge ? 413 : 400 };
  }
}
