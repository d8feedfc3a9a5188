import { reachOf } from '@duo/domain/accounts/permissions';
import { Forbidden, type PayloadRequest, type Where } from 'payload';
import { actorOf } from '../../accounts/actor.ts';
import type { Application } from '../../payload-types.ts';
import { listOwnBranches } from '../application-access.ts';
import { relatedIdOf } from '../related-id.ts';

/** A part of the applications that somebody may list. */
export interface ListedPart {
  /** By id; null stands for those in which no city was chosen yet. */
  branch: number | string | null;
  /** Only what this member of staff sees to on the telephone; null where it is all one. */
  ownOf: number | string | null;
}

const partOf = (branch: ListedPart['branch']): ListedPart => ({ branch, ownOf: null });

async function listAllParts(req: PayloadRequest): Promise<ListedPart[]> {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: 'branches',
    select: {},
    limit: 0,
    pagination: false,
    req,
  });
  return [...docs.map(({ id }) => id), null].map(partOf);
}

/** Before the person on the telephone has named a city, whoever helps finds it. */
function listOwnParts(req: PayloadRequest): ListedPart[] {
  const branches = listOwnBranches(req);
  if (!req.user || branches.length === 0) return [];
  return [...branches.map(partOf), { branch: null, ownOf: req.user.id }];
}

/** What is in a part, for the database. */
export function writePartWhere({ branch, ownOf }: ListedPart): Where[] {
  const ofBranch = { branch: { equals: branch } };
  if (ownOf === null) return [ofBranch];
  return [ofBranch, { owner: { equals: ownOf } }, { channel: { equals: 'telephone' } }];
}

/** Whether an application is in a part. */
export function isInPart(
  row: Pick<Application, 'branch' | 'owner' | 'channel'>,
  { branch, ownOf }: ListedPart,
): boolean {
  if (relatedIdOf(row.branch) !== relatedIdOf(branch)) return false;
  return (
    ownOf === null || (relatedIdOf(row.owner) === relatedIdOf(ownOf) && row.channel === 'telephone')
  );
}

/** Whether somebody may list the applications of every branch, and those without one. */
export function reachesAll(req: PayloadRequest): boolean {
  return reachOf(actorOf(req), 'applications', 'read') === 'all';
}

/**
 * The applications that somebody may list: an admin those of all branches, and those without one; a
 * coordinator those of the own, and the own without one. Only one branch's, where one is asked for.
 *
 * @throws Forbidden for everybody else.
 */
export async function listReach(
  req: PayloadRequest,
  only: string | null = null,
): Promise<ListedPart[]> {
  const reach = reachOf(actorOf(req), 'applications', 'read');
  if (reach === undefined) throw new Forbidden(req.t);
  const parts = reachesAll(req) ? await listAllParts(req) : listOwnParts(req);
  return only === null ? parts : parts.filter(({ branch }) => String(branch) === only);
}
