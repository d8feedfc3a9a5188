import { z } from 'zod';
import type { Seals } from './seals.ts';

/** Long enough to find one's mail; the person who comes back later starts the form anew. */
const postLifetimeMs = 24 * 60 * 60 * 1000;

const ofThePortal = new Set(['stamp', 'post', 'to']);

const fieldsSchema = z.array(z.tuple([z.string(), z.string()]));

/** Seals what a form held when its session turned out to have ended, for the one who had filled it in. */
export function sealRefusedPost(seals: Seals, owner: string, fields: URLSearchParams): string {
  const typed = [...fields].filter(([name]) => !ofThePortal.has(name));
  return seals.seal('refused post', owner, typed, postLifetimeMs);
}

/** What the form held; null when it is another's, too old, or was never sealed. */
export function openRefusedPost(seals: Seals, owner: string, text: string): URLSearchParams | null {
  const read = fieldsSchema.safeParse(seals.open('refused post', owner, text));
  return read.success ? new URLSearchParams(read.data) : null;
}
