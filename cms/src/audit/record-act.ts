import type { AuditDoor, AuditedAct } from '@duo/domain/privacy/acts';
import type { PayloadRequest } from 'payload';

export interface Act {
  act: AuditedAct;
  /** The record that it was done to; without an id, the collection as a whole. */
  about: { collection: string; id?: number | string };
  /** Who did it, where that is not the user of the request. */
  by?: { collection: 'staff' | 'volunteers'; id: number | string };
  door?: AuditDoor;
  /** How many records, where it was more than one. */
  count?: number;
}

function doorOf({ user }: Pick<PayloadRequest, 'user'>): AuditDoor {
  if (!user) return 'command';
  return user.collection === 'volunteers' ? 'portal' : 'admin';
}

/**
 * Writes that something was done, in the transaction of `req`, so that neither stands without the other.
 * People and records are named by collection and id. Source: OWASP ASVS 5.0, 16.2 and 16.3.
 */
export async function recordAct(
  req: PayloadRequest,
  { act, about, by, door = doorOf(req), count }: Act,
): Promise<void> {
  const actor = by ?? req.user;
  await req.payload.db.create({
    collection: 'audit',
    data: {
      at: new Date().toISOString(),
      act,
      door,
      actorCollection: actor?.collection ?? null,
      actorId: actor ? String(actor.id) : null,
      aboutCollection: about.collection,
      aboutId: about.id === undefined ? null : String(about.id),
      count: count ?? null,
    },
    req,
    returning: false,
  });
}
