import type { Where } from 'payload';
import type { Reader } from '../../../admin/desk/reader.ts';
import { loadLists } from '../../answer-context.ts';
import { listOwnBranches } from '../../application-access.ts';

export interface FilterChoice {
  value: string;
  label: string;
}

/** What the queue can be narrowed down to, named in the reader's language. */
export interface FilterChoices {
  branches: FilterChoice[];
  sectors: FilterChoice[];
  /** Everybody who may see to one of them, but the reader. */
  colleagues: FilterChoice[];
}

async function loadColleagues(
  { req, user }: Reader,
  branches: readonly (number | string)[] | null,
): Promise<FilterChoice[]> {
  const reached: Where[] = branches
    ? [{ or: [{ role: { equals: 'admin' } }, { branches: { in: branches } }] }]
    : [];
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { and: [{ role: { in: ['admin', 'coordinator'] } }, ...reached] },
    select: { name: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    // Colleagues are named to each other; nothing else of their accounts is read.
    overrideAccess: true,
    req,
  });
  return docs
    .filter(({ id }) => id !== user.id)
    .map(({ id, name }) => ({ value: String(id), label: name }));
}

/** Loads what a reader may choose among: an admin of everything, a coordinator of the own branches. */
export async function loadFilterChoices(reader: Reader): Promise<FilterChoices> {
  const { req, user, language } = reader;
  const own = user.role === 'admin' ? null : listOwnBranches(req);
  const [lists, colleagues] = [await loadLists(req, language), await loadColleagues(reader, own)];
  const ownIds = own?.map(String);
  return {
    branches: lists.branches
      .filter(({ id }) => ownIds?.includes(id) ?? true)
      .map(({ id, city }) => ({ value: id, label: city })),
    sectors: lists.sectors.map(({ id, name }) => ({ value: id, label: name })),
    colleagues,
  };
}
