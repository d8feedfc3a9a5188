import type { Actor } from '@duo/domain/accounts/permissions';
import type { PayloadRequest } from 'payload';

/** Who asks, in the words of the permission table. A deactivated account counts as nobody. */
export function actorOf({ user }: Pick<PayloadRequest, 'user'>): Actor {
  if (!user) return 'anonymous';
  if (user.collection === 'volunteers') return 'volunteer';
  return user.deactivated ? 'anonymous' : user.role;
}
