import { draft } from '../../src/seed/factories.ts';
import type { TestCms } from '../support/start-cms.ts';

type Id = number | string;

/** The branch of a member of staff, who is given one first where there is none; another for anybody else. */
export async function branchOf({ payload }: TestCms, ownerId: Id): Promise<Id> {
  const shared = { collection: 'staff', id: ownerId, depth: 0, overrideAccess: true } as const;
  const owner = await payload.findByID({ ...shared, disableErrors: true });
  const [branch] = owner?.branches ?? [];
  if (branch !== undefined) return typeof branch === 'object' ? branch.id : branch;
  const made = await draft({ payload }, 'branches', { city: 'Namur' });
  if (owner) await payload.update({ ...shared, data: { branches: [made as number] } });
  return made;
}
