import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';

interface SectorInAll {
  id: number | string;
  name?: Partial<Record<Language, string | null>> | null;
}

/** The sectors in their order, each named in the reader's language, or in the first other one it has a name in. */
export async function listSectors(
  req: PayloadRequest,
  language: Language,
): Promise<ApplicationLists['sectors']> {
  const { docs } = await req.payload.find({
    collection: 'sectors',
    locale: 'all',
    sort: ['order', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return (docs as unknown as SectorInAll[]).flatMap(({ id, name }) => {
    const named = fallbackOrder(language).find((code) => name?.[code]);
    return named ? [{ id: String(id), name: name?.[named] ?? '' }] : [];
  });
}
