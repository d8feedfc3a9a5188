import type { PortalPage } from '@duo/domain/accounts/portal-addresses';
import { sealRefusedPost } from '../sealing/refused-post.ts';
import { openStamp } from '../sealing/stamps.ts';
import { type Destination, readDestination } from '../visit/destination.ts';
import type { Visit } from '../visit/visit.ts';

/** Where somebody was going when she had to sign in, and what she had typed there. */
export interface Carried {
  to: Destination | null;
  /** Sealed for her who typed it. */
  post: string | null;
}

const signInPages = new Set<PortalPage>(['signIn', 'code', 'link']);

/**
 * What travels through the sign-in pages. A form of another page arrives here, sent on by that page, when its
 * session has ended: what it holds is sealed for the volunteer to whom the form was shown.
 */
export function readCarried(visit: Visit): Carried {
  const refused = sealArrivedPost(visit);
  if (refused) return refused;
  const given = visit.fields.get('to') ?? visit.query.get('to');
  const to = given === null ? (visit.pending?.to ?? null) : readDestination(given);
  return { to, post: visit.fields.get('post') };
}

/** Whether the form that was sent is another page's, which had to ask for a sign-in first. */
export function isArrivedPost({ isPost, seals, fields }: Visit): boolean {
  const stamp = isPost ? openStamp(seals, fields.get('stamp')) : null;
  return stamp !== null && !signInPages.has(stamp.page);
}

function sealArrivedPost(visit: Visit): Carried | null {
  if (!isArrivedPost(visit)) return null;
  const stamp = openStamp(visit.seals, visit.fields.get('stamp'));
  if (!stamp?.owner) return null;
  const to = { page: stamp.page, key: null };
  return { to, post: sealRefusedPost(visit.seals, stamp.owner, visit.fields) };
}
