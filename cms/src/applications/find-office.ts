import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { findPhone } from '../frame/load-contact.ts';
import type { Application } from '../payload-types.ts';
import { type BranchInAll, nameBranch } from './list-branches.ts';

/** The office that decides on an application, published or not; null while none was chosen. */
export async function findBranch(
  req: PayloadRequest,
  { branch }: Pick<Application, 'branch'>,
  language: Language,
): Promise<{ city: string; phone: string | null } | null> {
  const id = typeof branch === 'object' ? branch?.id : branch;
  if (!id) return null;
  const found = (await req.payload.findByID({
    collection: 'branches',
    id,
    locale: 'all',
    select: { city: true, phone: true, _status: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as unknown as BranchInAll | null;
  if (!found) return null;
  const named = fallbackOrder(language).find((code) => found.city?.[code]);
  const city = nameBranch(found, language) ?? (named && found.city?.[named]) ?? '';
  return { city, phone: found.phone ?? null };
}

/** The office as mails name it, and where one calls; its city is empty while none was chosen. */
export async function findOffice(
  req: PayloadRequest,
  application: Pick<Application, 'branch'>,
  language: Language,
): Promise<{ city: string; phone: string }> {
  const branch = await findBranch(req, application, language);
  const phone = branch?.phone || (await findPhone(req, language));
  return { city: branch?.city ?? '', phone };
}
