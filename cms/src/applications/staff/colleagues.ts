import type { PayloadRequest, Where } from 'payload';
import type { Application, Staff } from '../../payload-types.ts';
import type { Colleague } from './read-application.ts';

type Id = number | string;
type Named = Pick<Staff, 'id' | 'name'>;

/** The id of a row that a relationship leads to. */
export function idOf(related: Id | { id: Id } | null | undefined): Id | null {
  if (related === null || related === undefined) return null;
  return typeof related === 'object' ? related.id : related;
}

async function findStaff(req: PayloadRequest, where: Where): Promise<Named[]> {
  const { docs } = await req.payload.db.find<Staff>({
    collection: 'staff',
    where,
    select: { name: true },
    sort: ['name', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** Names members of staff by their ids; one who has left has no name. */
export type NameColleague = (id: Id) => Colleague;

/** Reads the names of members of staff, all at once. */
export async function loadColleagues(
  req: PayloadRequest,
  ids: readonly (Id | null | undefined)[],
): Promise<NameColleague> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined).map(String))];
  const found = wanted.length > 0 ? await findStaff(req, { id: { in: wanted } }) : [];
  const names = new Map(found.map(({ id, name }) => [String(id), name]));
  return (id) => ({ id: String(id), name: names.get(String(id)) ?? null });
}

/** Who may see to an application: the coordinators of its branch, and admins; by name. */
export async function listCandidates(
  req: PayloadRequest,
  { branch }: Pick<Application, 'branch'>,
): Promise<Colleague[]> {
  const branchId = idOf(branch);
  const ofBranch: Where[] =
    branchId === null
      ? []
      : [{ and: [{ role: { equals: 'coordinator' } }, { branches: { in: [branchId] } }] }];
  const found = await findStaff(req, {
    and: [
      { deactivated: { not_equals: true } },
      { or: [{ role: { equals: 'admin' } }, ...ofBranch] },
    ],
  });
  return found.map(({ id, name }) => ({ id: String(id), name }));
}
