import { reachOf } from '@duo/domain/accounts/permissions';
import { Forbidden, type PayloadRequest } from 'payload';
import { actorOf } from '../../accounts/actor.ts';
import { listOwnBranches } from '../application-access.ts';

/** A branch by its id; null stands for applications in which no city was chosen yet. */
export type BranchId = number | string | null;

async function listAllBranches(req: PayloadRequest): Promise<BranchId[]> {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: 'branches',
    select: {},
    limit: 0,
    pagination: false,
    req,
  });
  return [...docs.map(({ id }) => id), null];
}

/** Whether somebody may list the applications of every branch, and those without one. */
export function reachesAll(req: PayloadRequest): boolean {
  return reachOf(actorOf(req), 'applications', 'read') === 'all';
}

/**
 * The branches whose applications somebody may list: an admin all, and those without a branch; a
 * coordinator the own. Only one of them, where one is asked for.
 *
 * @throws Forbidden for everybody else.
 */
export async function listReach(
  req: PayloadRequest,
  only: string | null = null,
): Promise<BranchId[]> {
  const reach = reachOf(actorOf(req), 'applications', 'read');
  if (reach === undefined) throw new Forbidden(req.t);
  const branches = reachesAll(req) ? await listAllBranches(req) : listOwnBranches(req);
  return only === null ? branches : branches.filter((id) => String(id) === only);
}
