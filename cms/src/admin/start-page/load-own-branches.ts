import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { Viewer } from './viewer.ts';

export interface OwnBranch {
  id: number | string;
  city: string;
  phone: string | null;
}

/** The branches that a coordinator works for, by name in their language or another that has one. */
export async function loadOwnBranches(
  { payload, user }: Viewer,
  language: Language,
): Promise<OwnBranch[]> {
  const ids = (user.branches ?? []).map((branch) =>
    typeof branch === 'object' ? branch.id : branch,
  );
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'branches',
    where: { id: { in: ids } },
    draft: true,
    locale: 'all',
    select: { city: true, phone: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  return docs.map(({ id, city, phone }) => {
    const names = (city ?? {}) as unknown as Partial<Record<Language, string>>;
    const named = fallbackOrder(language).find((code) => names[code]);
    return { id, city: (named && names[named]) || String(id), phone: phone ?? null };
  });
}
