import type { Language } from '@duo/domain/languages/languages';
import type { CollectionSlug, Payload } from 'payload';
import {
  comparePublication,
  type PublicationState,
  type StatusByLanguage,
} from '../start-page/site-document.ts';

type States = Record<Language, PublicationState>;

/**
 * Where each document of a collection stands in each language, by its id. It reads states alone, past
 * access: for rows that somebody who may see them has in a list already.
 */
export async function loadPublicationStates(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Map<number | string, States>> {
  const asked = {
    collection,
    locale: 'all',
    fallbackLocale: false,
    select: { _status: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const;
  const load = async (draft: boolean) => {
    const { docs } = await payload.find({ ...asked, draft });
    return docs as unknown as { id: number | string; _status?: StatusByLanguage }[];
  };
  const [live, latest] = [await load(false), await load(true)];
  const liveStates = new Map(live.map(({ id, _status }) => [id, _status]));
  return new Map(
    latest.map(({ id, _status }) => [
      id,
      comparePublication(liveStates.get(id) ?? {}, _status ?? {}),
    ]),
  );
}
