import { isPortalPage, type PortalPage } from '@duo/domain/accounts/portal-addresses';
import { z } from 'zod';
import type { Seals } from '../sealing/seals.ts';

/** Somebody who asked for a code and has not spent it yet. */
export interface PendingSignIn {
  email: string;
  /** Where she was going when she had to sign in. */
  to: PortalPage | null;
}

export const pendingLifetimeMs = 24 * 60 * 60 * 1000;

const pendingSchema = z.object({
  email: z.string(),
  to: z.custom<PortalPage>(isPortalPage).nullable(),
});

export function sealPending(seals: Seals, pending: PendingSignIn): string {
  return seals.seal('pending sign-in', '', pending, pendingLifetimeMs);
}

export function openPending(seals: Seals, text: string | undefined): PendingSignIn | null {
  if (!text) return null;
  const read = pendingSchema.safeParse(seals.open('pending sign-in', '', text));
  return read.success ? read.data : null;
}
