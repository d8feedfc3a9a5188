import { z } from 'zod';
import type { Seals } from '../sealing/seals.ts';
import { type Destination, readDestination, writeDestination } from './destination.ts';

/** Somebody who asked for a code and has not spent it yet. */
export interface PendingSignIn {
  email: string;
  /** Where she was going when she had to sign in. */
  to: Destination | null;
}

export const pendingLifetimeMs = 24 * 60 * 60 * 1000;

const pendingSchema = z.object({
  email: z.string(),
  to: z.string().nullable(),
});

export function sealPending(seals: Seals, { email, to }: PendingSignIn): string {
  const kept = { email, to: to && writeDestination(to) };
  return seals.seal('pending sign-in', '', kept, pendingLifetimeMs);
}

export function openPending(seals: Seals, text: string | undefined): PendingSignIn | null {
  if (!text) return null;
  const read = pendingSchema.safeParse(seals.open('pending sign-in', '', text));
  return read.success ? { ...read.data, to: readDestination(read.data.to) } : null;
}
