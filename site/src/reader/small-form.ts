import type { IncomingMessage } from 'node:http';

const longestBodyBytes = 2_048;

/** A plain form that a reader sent, or the status with which to refuse it. */
export type SmallForm = { fields: URLSearchParams } | { refusal: 400 | 413 | 415 };

/** Reads a form of a field or two. What is longer than 2 KiB is refused before it is read to its end. */
export async function readSmallForm(request: IncomingMessage): Promise<SmallForm> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { refusal: 415 };
  if (Number(request.headers['content-length'] ?? 0) > longestBodyBytes) return { refusal: 413 };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > longestBodyBytes) return { refusal: 413 };
      chunks.push(chunk);
    }
  } catch {
    return { refusal: 400 };
  }
  return { fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
}
