import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Branch } from '../payload-types.ts';

type InEachLanguage<T> = Partial<Record<Language, T | null>> | null | undefined;
/** A branch as it is read in all languages at once. */
export type BranchInAll = Pick<Branch, 'id' | 'phone'> & {
  city: InEachLanguage<string>;
  _status: InEachLanguage<'draft' | 'published'>;
};

/** The city in the reader's language, or in the first other one that it is published in; else undefined. */
export function nameBranch({ city, _status }: BranchInAll, reader: Language): string | undefined {
  const shown = fallbackOrder(reader).find((language) => _status?.[language] === 'published');
  return (shown && city?.[shown]) || undefined;
}

/**
 * The offices that one may apply to: those that are published in any language, named in the reader's
 * where they are published in it; by name.
 */
export async function listBranches(
  req: PayloadRequest,
  language: Language,
): Promise<ApplicationLists['branches']> {
  const { docs } = await req.payload.find({
    collection: 'branches',
    locale: 'all',
    select: { city: true, phone: true, _status: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const branches = docs as unknown as BranchInAll[];
  return branches
    .flatMap((branch) => {
      const city = nameBranch(branch, language);
      return city ? [{ id: String(branch.id), city, phone: branch.phone ?? null }] : [];
    })
    .sort((one, other) => one.city.localeCompare(other.city, language));
}
