import { type GuardedCollection, reachOf } from '@duo/domain/accounts/permissions';
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { actorOf } from '../accounts/actor.ts';

/** The branches that a member of staff works for, by id. */
export function listOwnBranches({ user }: Pick<PayloadRequest, 'user'>): (number | string)[] {
  if (user?.collection !== 'staff') return [];
  return (user.branches ?? []).map((branch) => (typeof branch === 'object' ? branch.id : branch));
}

/**
 * What a coordinator's own applications are: those that were sent to the own branches, or are written down
 * with somebody on the telephone; before that one has named a city, whoever helps sees it. What somebody
 * began in the portal and has not sent is nobody's to read but hers.
 */
function ownApplications(
  branches: (number | string)[],
  userId: number | string,
  prefix: string,
): Where {
  const is = (field: string, condition: object): Where => ({ [prefix + field]: condition });
  const isByTelephone = is('channel', { equals: 'telephone' });
  return {
    or: [
      {
        and: [
          is('branch', { in: branches }),
          { or: [is('submittedAt', { exists: true }), isByTelephone] },
        ],
      },
      { and: [is('branch', { exists: false }), isByTelephone, is('owner', { equals: userId })] },
    ],
  };
}

/**
 * Which applications, or which rows that belong to some, whoever asks may read.
 * @param prefix leads from a row to its application, such as `application.`.
 */
export function findReach(
  req: Pick<PayloadRequest, 'user'>,
  collection: GuardedCollection,
  prefix = '',
): boolean | Where {
  const reach = reachOf(actorOf(req), collection, 'read');
  if (reach === 'all') return true;
  const branches = listOwnBranches(req);
  if (reach !== 'own' || !req.user || branches.length === 0) return false;
  return ownApplications(branches, req.user.id, prefix);
}

/** The access to applications and to what belongs to them. */
export function accessByBranch(
  collection: GuardedCollection,
  prefix: '' | 'application.',
): NonNullable<CollectionConfig['access']> {
  const read: Access = ({ req }) => findReach(req, collection, prefix);
  return { ...accessTo(collection), read };
}
