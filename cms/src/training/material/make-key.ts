import { createHash, randomInt } from 'node:crypto';

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letters = 26;
const length = 6;

/** A new key for a part of a lesson: six letters and digits by chance, the first one a letter. */
export function makeKey(): string {
  const rest = Array.from({ length: length - 1 }, () => signs[randomInt(signs.length)]);
  return [signs[randomInt(letters)], ...rest].join('');
}

/**
 * The key of a row that was made as a copy of another. It is the same each time, so that a form that was
 * not told of it yet, and sends the doubled key again, changes nothing.
 */
export function deriveKey(key: string, rowId: string): string {
  const bytes = createHash('sha256').update(`${key}/${rowId}`).digest().subarray(0, length);
  const [first = 0, ...rest] = bytes;
  return [signs[first % letters], ...rest.map((byte) => signs[byte % signs.length])].join('');
}
