import type { Branch as BranchView } from '@duo/domain/branches/branch';
import type { Branch } from '../payload-types.ts';
import { findPageByKey } from './addresses.ts';
import type { Reader } from './reader.ts';

/** A branch as the site shows it. */
export async function toBranchView(reader: Reader, branch: Branch): Promise<BranchView> {
  const parent = await findPageByKey(reader, 'branches');
  return {
    id: branch.id,
    name: branch.city ?? '',
    path: `/${reader.language}/${parent?.slug ?? ''}/${branch.slug ?? ''}`,
    region: branch.region ?? '',
    street: branch.street ?? null,
    postalCode: branch.postalCode ?? null,
    city: branch.city ?? '',
    phone: branch.phone ?? null,
    email: branch.email ?? null,
    languages: branch.languages ?? [],
    location: { latitude: branch.latitude, longitude: branch.longitude },
  };
}

/** Every published branch, by name. */
export async function listBranches(reader: Reader): Promise<BranchView[]> {
  const branches = await reader.findMany('branches', undefined, 'city');
  return Promise.all(branches.map((branch) => toBranchView(reader, branch)));
}
