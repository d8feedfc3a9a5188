import type { Actor } from '@duo/domain/accounts/permissions';
import type { PayloadRequest } from 'payload';

/** Who asks, in the words of the permission table. A deactivated account counts as nobody. */
export function actorOf(req: PayloadRequest): Actor {
  return req.user?.role ?? 'anonymous';
}
