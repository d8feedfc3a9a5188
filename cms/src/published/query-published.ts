import type { Language } from '@duo/domain/languages/languages';
import { documentTag, queryTag, type Tag } from '@duo/domain/publishing/tags';
import type { PayloadRequest, Sort, Where } from 'payload';
import type { Collections, ReadableCollection } from './reader.ts';

/** What every question of one reader asks with. */
export interface Asked {
  locale: Language;
  fallbackLocale: false;
  depth: 0;
  overrideAccess: true;
  req?: Pick<PayloadRequest, 'transactionID'>;
}

interface Query {
  req: PayloadRequest;
  asked: Asked;
  tags: Set<Tag>;
}

interface Order {
  sort?: Sort | undefined;
  select?: object;
}

function publishedWhere(collection: ReadableCollection, where: Where | undefined): Where {
  const isShown: Where[] = [{ _status: { equals: 'published' } }];
  if (collection === 'media') isShown.push({ withheld: { not_equals: true } });
  return { and: where ? [...isShown, where] : isShown };
}

/** The published documents that match, each noted among the tags. */
export async function queryPublished<C extends ReadableCollection>(
  { req, asked, tags }: Query,
  collection: C,
  where?: Where,
  { sort, select }: Order = {},
): Promise<Collections[C][]> {
  const { docs } = await req.payload.find({
    collection,
    where: publishedWhere(collection, where),
    pagination: false,
    ...(sort ? { sort } : {}),
    ...(select ? { select: select as never } : {}),
    ...asked,
  });
  for (const document of docs) tags.add(documentTag(collection, document.id));
  return docs as Collections[C][];
}

/** What is missing today may be published tomorrow: a document known by its id, or any other. */
export function missingTag(collection: ReadableCollection, where: Where, language: Language): Tag {
  const id = (where.id as { equals?: number | string } | undefined)?.equals;
  return id === undefined ? queryTag(collection, language) : documentTag(collection, id);
}
