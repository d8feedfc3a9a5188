import { createHash, randomBytes } from 'node:crypto';
import { isPortalPage, type PortalPage } from '@duo/domain/accounts/portal-addresses';
import { z } from 'zod';
import type { Seals } from './seals.ts';

/** What a form says of itself when it comes back, in a hidden field that only the portal reads. */
export interface Stamp {
  /** The same when the form's button is pressed twice. */
  id: string;
  page: PortalPage;
  /** When the form was shown first, in milliseconds since 1970. */
  shownAtMs: number;
  /** The volunteer to whom it was shown; '' where nobody is signed in. */
  owner: string;
  /** Tells whether it is still the same session. */
  sessionHash: string;
}

/** How long after it was shown a form may be sent. */
const stampLifetimeMs = 30 * 24 * 60 * 60 * 1000;

const stampSchema = z.object({
  id: z.string(),
  page: z.custom<PortalPage>(isPortalPage),
  shownAtMs: z.number(),
  owner: z.string(),
  sessionHash: z.string(),
});

export function makeStamp(
  page: PortalPage,
  { owner, session, nowMs }: { owner: string; session: string | null; nowMs: number },
): Stamp {
  const id = randomBytes(16).toString('base64url');
  return { id, page, shownAtMs: nowMs, owner, sessionHash: hashSession(session) };
}

export function sealStamp(seals: Seals, stamp: Stamp): string {
  return seals.seal('form stamp', '', stamp, stampLifetimeMs);
}

/** The stamp of a form that came back; null when it has none that the portal made. */
export function openStamp(seals: Seals, text: string | null): Stamp | null {
  if (!text) return null;
  const read = stampSchema.safeParse(seals.open('form stamp', '', text));
  return read.success ? read.data : null;
}

export function hashSession(session: string | null): string {
  return session ? createHash('sha256').update(session).digest('base64url') : '';
}
