import type { Language } from '@duo/domain/languages/languages';
import { documentTag, globalTag, queryTag, type Tag } from '@duo/domain/publishing/tags';
import type { PayloadRequest, Sort, Where } from 'payload';
import { type Asked, missingTag, queryPublished } from './query-published.ts';
import type {
  Address,
  Collections,
  DraftOf,
  Globals,
  ReadableCollection,
  Reader,
} from './reader.ts';

const addressFields = {
  pages: { slug: true, key: true, label: true },
  testimonials: { slug: true },
  branches: { slug: true },
} as const;

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

/** Opens a {@link Reader}. */
export function createReader(options: ReaderOptions): Reader {
  return openReader(options, { tags: new Set(), read: new Map() });
}

function isPreviewed(
  draftOf: DraftOf | undefined,
  collection: ReadableCollection,
  id: number | string,
): boolean {
  if (!draftOf) return false;
  if (collection === 'media') return true;
  return draftOf.collection === collection && String(draftOf.id) === String(id);
}

function openReader(options: ReaderOptions, shared: Shared): Reader {
  const { req, language, draftOf, isInside } = options;
  const { payload } = req;
  const { tags } = shared;
  const asked: Asked = {
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    ...(isInside && req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  };
  const query = <C extends ReadableCollection>(
    collection: C,
    where?: Where,
    order?: { sort?: Sort | undefined; select?: object },
  ) => queryPublished({ req, asked, tags }, collection, where, order);

  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const name = `${language}:${key}`;
    const known = shared.read.get(name) ?? read();
    shared.read.set(name, known);
    return known as Promise<T>;
  };

  return {
    language,
    tags,
    req,
    findMany: (collection, where, sort) => {
      tags.add(queryTag(collection, language));
      return query(collection, where, { sort });
    },
    findById: <C extends ReadableCollection>(collection: C, id: number | string) =>
      once(documentTag(collection, id), async () => {
        tags.add(documentTag(collection, id));
        if (isPreviewed(draftOf, collection, id)) {
          const draft = { collection, id, draft: true, disableErrors: true, ...asked } as const;
          return payload.findByID(draft) as Promise<Collections[C] | null>;
        }
        const [document] = await query(collection, { id: { equals: id } });
        return document ?? null;
      }),
    findOne: (collection, where) =>
      once(`${collection}?${JSON.stringify(where)}`, async () => {
        const [document] = await query(collection, where);
        if (!document) tags.add(missingTag(collection, where, language));
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
        if (!row) tags.add(missingTag(collection, where, language));
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
    in: (other) => openReader({ ...options, language: other }, shared),
    previewer: draftOf?.staffId,
  };
}
