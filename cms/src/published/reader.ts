import type { Language } from '@duo/domain/languages/languages';
import { documentTag, globalTag, queryTag, type Tag } from '@duo/domain/publishing/tags';
import type { GlobalSlug, PayloadRequest, Sort, Where } from 'payload';
import type { Config } from '../payload-types.ts';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';

type Collections = Config['collections'];
type Globals = Config['globals'];
export type ReadableCollection = 'pages' | 'testimonials' | 'figures' | 'branches' | 'media';

/**
 * The document whose draft is shown instead of what is published: a preview's, for a member of staff.
 * Pictures are drafts with it.
 */
export interface DraftOf {
  collection: ReadableCollection | 'lessons';
  id: number | string;
  staffId: number | string;
}

/** What it takes to link to a document. */
export interface Address {
  id: number | string;
  slug?: string | null;
  key?: string | null;
  label?: string | null;
}

const addressFields = {
  pages: { slug: true, key: true, label: true },
  testimonials: { slug: true },
  branches: { slug: true },
} as const;

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
  /** The one that matches; when there is none yet, the answer depends on any that may come. */
  findOne<C extends ReadableCollection>(
    collection: C,
    where: Where,
  ): Promise<Collections[C] | undefined>;
  /** In the order of `ids`; those not published are left out. */
  findByIds<C extends ReadableCollection>(
    collection: C,
    ids: readonly (number | string)[],
  ): Promise<Collections[C][]>;
  /** No more than is needed to link to the one that matches. */
  findAddress(collection: AddressedCollection, where: Where): Promise<Address | undefined>;
  /** A file that lessons show, which has no drafts of its own; null for one that is not there. */
  findFile<C extends 'recordings' | 'handouts'>(
    collection: C,
    id: number | string | undefined,
  ): Promise<Collections[C] | null>;
  findGlobal<G extends GlobalSlug & keyof Globals>(slug: G): Promise<Globals[G] | null>;
  /** The same reader for another language; both note into the same tags. */
  in(language: Language): Reader;
  /** Who previews; undefined where only what is published is read. */
  previewer: number | string | undefined;
  req: PayloadRequest;
}

interface ReaderOptions {
  req: PayloadRequest;
  language: Language;
  draftOf?: DraftOf | undefined;
  /** Whether what the transaction of `req` has written, and nobody else sees yet, is read too. */
  isInside?: boolean;
}

/** What the readers of one answer share: their tags, and what they have read already. */
interface Shared {
  tags: Set<Tag>;
  read: Map<string, Promise<unknown>>;
}

function publishedWhere(collection: ReadableCollection, where: Where | undefined): Where {
  const isShown: Where[] = [{ _status: { equals: 'published' } }];
  if (collection === 'media') isShown.push({ withheld: { not_equals: true } });
  return { and: where ? [...isShown, where] : isShown };
}

/** Opens a {@link Reader}. */
export function createReader(options: ReaderOptions): Reader {
  return openReader(options, { tags: new Set(), read: new Map() });
}

function openReader({ req, language, draftOf, isInside }: ReaderOptions, shared: Shared): Reader {
  const { payload } = req;
  const { tags } = shared;
  const asked = {
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    ...(isInside && req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  } as const;

  const isPreviewed = (collection: ReadableCollection, id: number | string) =>
    draftOf !== undefined &&
    (collection === 'media' ||
      (draftOf.collection === collection && String(draftOf.id) === String(id)));

  const readDraft = <C extends ReadableCollection>(collection: C, id: number | string) =>
    payload.findByID({
      collection,
      id,
      draft: true,
      disableErrors: true,
      ...asked,
    }) as Promise<Collections[C] | null>;

  // What is missing today may be published tomorrow: a document known by its id, or any other.
  const missingTag = (collection: ReadableCollection, where: Where) => {
    const id = (where.id as { equals?: number | string } | undefined)?.equals;
    return id === undefined ? queryTag(collection, language) : documentTag(collection, id);
  };

  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const name = `${language}:${key}`;
    const known = shared.read.get(name) ?? read();
    shared.read.set(name, known);
    return known as Promise<T>;
  };

  const query = async <C extends ReadableCollection>(
    collection: C,
    where?: Where,
    { sort, select }: { sort?: Sort | undefined; select?: object } = {},
  ) => {
    const { docs } = await payload.find({
      collection,
      where: publishedWhere(collection, where),
      pagination: false,
      ...(sort ? { sort } : {}),
      ...(select ? { select: select as never } : {}),
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
      return query(collection, where, { sort });
    },
    findById: (collection, id) =>
      once(documentTag(collection, id), async () => {
        tags.add(documentTag(collection, id));
        if (isPreviewed(collection, id)) return readDraft(collection, id);
        const [document] = await query(collection, { id: { equals: id } });
        return document ?? null;
      }),
    findOne: (collection, where) =>
      once(`${collection}?${JSON.stringify(where)}`, async () => {
        const [document] = await query(collection, where);
        if (!document) tags.add(missingTag(collection, where));
        return document;
      }),
    findByIds: async (collection, ids) => {
      for (const id of ids) tags.add(documentTag(collection, id));
      if (ids.length === 0) return [];
      const documents = await query(collection, { id: { in: [...ids] } });
      return ids.flatMap((id) => documents.find((document) => document.id === id) ?? []);
    },
    findAddress: (collection, where) =>
      once(`address:${collection}?${JSON.stringify(where)}`, async () => {
        const [row] = await query(collection, where, { select: addressFields[collection] });
        if (!row) tags.add(missingTag(collection, where));
        return row as Address | undefined;
      }),
    findGlobal: async (slug) => {
      tags.add(globalTag(slug, language));
      const document = await payload.findGlobal({ slug, ...asked });
      return document._status === 'published' ? (document as Globals[typeof slug]) : null;
    },
    findFile: async (collection, id) => {
      if (id === undefined) return null;
      const file = await payload.findByID({ collection, id, disableErrors: true, ...asked });
      return file as Collections[typeof collection] | null;
    },
    in: (other) =>
      openReader(
        { req, language: other, draftOf, ...(isInside === undefined ? {} : { isInside }) },
        shared,
      ),
    previewer: draftOf?.staffId,
  };
}
