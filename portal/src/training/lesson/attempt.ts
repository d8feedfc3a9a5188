import { createHash } from 'node:crypto';
import type { Asked } from './act.ts';

/**
 * By what the CMS knows a text that is sent twice: the same text of the same page is one attempt, however often
 * its button is pressed; another text is another.
 */
export function attemptOfText({ stampId, lesson, key }: Asked, text: string): string {
  const parts = JSON.stringify([stampId, lesson, key, text]);
  return createHash('sha256').update(parts).digest('base64url');
}
