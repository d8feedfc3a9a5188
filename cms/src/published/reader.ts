import type { Language } from '@duo/domain/languages/languages';
import { documentTag, globalTag, queryTag, type Tag } from '@duo/domain/publishing/tags';
import type { GlobalSlug, Payload, PayloadRequest, Sort, Where } from 'payload';
import type { Config } from '../payload-types.ts';

type Collections = Config['collections'];
type Globals = Config['globals'];
export type ReadableCollection = 'pages' | 'testimonials' | 'figures' | 'branches' | 'media';

/** The document whose draft is shown instead of what is published: a preview's. */
export interface DraftOf {
  collection: ReadableCollection;
  id: number | string;
}

/**
 * Reads what is published in one language, and notes each document and query that it read. It is the
 * one way to the site's content: it never asks for another language's fields, and sees a draft only
 * where a preview's ticket named it.
 */
export interface Reader {
  language: Language;
  tags: Set<Tag>;
  findMany<C extends ReadableCollection>(
    collection: C,
    where?: Where,
    sort?: Sort,
  ): Promise<Collections[C][]>;
  findById<C extends ReadableCollection>(
    collection: C,
    id: number | string,
  ): Promise<Collections[C] | null>;
  /** In the order of `ids`; those not published are left out. */
  findByIds<C extends ReadableCollection>(
    collection: C,
    ids: readonly (number | string)[],
  ): Promise<Collections[C][]>;
  findGlobal<G extends GlobalSlug & keyof Globals>(slug: G): Promise<Globals[G] | null>;
  /** The same reader for another language; both note into the same tags. */
  in(language: Language): Reader;
  req: PayloadRequest;
}

interface ReaderOptions {
  req: PayloadRequest;
  language: Language;
  draftOf?: DraftOf | undefined;
  tags?: Set<Tag>;
}

const withoutStatus: readonly ReadableCollection[] = ['media'];

function publishedWhere(collection: ReadableCollection, where: Where | undefined): Where {
  const isShown: Where = withoutStatus.includes(collection)
    ? { withheld: { not_equals: true } }
    : { _status: { equals: 'published' } };
  return where ? { and: [isShown, where] } : isShown;
}

/** Opens a {@link Reader}. */
export function createReader({ req, language, draftOf, tags = new Set() }: ReaderOptions): Reader {
  const { payload } = req;
  const asked = { locale: language, fallbackLocale: false, depth: 0, overrideAccess: true } as const;

  const isPreviewed = (collection: ReadableCollection, id: number | string) =>
    draftOf?.collection === collection && String(draftOf.id) === String(id);

  const readDraft = <C extends ReadableCollection>(collection: C, id: number | string) =>
    payload.findByID({
      collection,
      id,
      draft: true,
      disableErrors: true,
      ...asked,
    }) as Promise<Collections[C] | null>;

  const query = async <C extends ReadableCollection>(collection: C, where?: Where, sort?: Sort) => {
    const { docs } = await payload.find({
      collection,
      where: publishedWhere(collection, where),
      pagination: false,
      ...(sort ? { sort } : {}),
      ...asked,
    });
    for (const document of docs) tags.add(documentTag(collection, document.id));
    return docs as Collections[C][];
  };

  return {
    language,
    tags,
    req,
    findMany: (collection, where, sort) => {
      tags.add(queryTag(collection, language));
      return query(collection, where, sort);
    },
    findById: async (collection, id) => {
      tags.add(documentTag(collection, id));
      if (isPreviewed(collection, id)) return readDraft(collection, id);
      const [document] = await query(collection, { id: { equals: id } });
      return document ?? null;
    },
    findByIds: async (collection, ids) => {
      for (const id of ids) tags.add(documentTag(collection, id));
      if (ids.length === 0) return [];
      const documents = await query(collection, { id: { in: [...ids] } });
      return ids.flatMap((id) => documents.find((document) => document.id === id) ?? []);
    },
    findGlobal: async (slug) => {
      tags.add(globalTag(slug, language));
      const document = await payload.findGlobal({ slug, ...asked });
      return document._status === 'published' ? (document as Globals[typeof slug]) : null;
    },
    in: (other) => createReader({ req, language: other, draftOf, tags }),
  };
}
