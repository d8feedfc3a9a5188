import { isLanguage, type Language } from '@duo/domain/languages/languages';
import {
  APIError,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload';

/** What the form asks for when a text is copied. */
export interface CopyOrder {
  collectionSlug?: string;
  docID?: number | string;
  globalSlug?: string;
  fromLocale: string;
  toLocale: string;
  /** Whether what the other language has already is replaced. */
  overrideData?: boolean;
  req: PayloadRequest;
}

type Content = Record<string, unknown>;

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** Rows belong to one language: a copy gets ids of its own. Running text keeps those of its nodes. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds);
  if (typeof value !== 'object' || value === null || 'root' in value) return value;
  const { id: _, ...fields } = value as Content;
  return Object.fromEntries(Object.entries(fields).map(([name, v]) => [name, withoutRowIds(v)]));
}

/** What is said of a text and not in it: a copy says its own. */
const ownWords = ['_status', 'changeKind', 'whatChanged', 'toTranslate'];

function chooseContent(fields: FlattenedField[], from: Content, to: Content, replaces: boolean) {
  const chosen = fields.filter(
    ({ name, ...field }) =>
      'localized' in field &&
      field.localized &&
      !ownWords.includes(name) &&
      !isEmpty(from[name]) &&
      (replaces || isEmpty(to[name])),
  );
  return Object.fromEntries(chosen.map(({ name }) => [name, withoutRowIds(from[name])]));
}

async function copyDocument(order: CopyOrder, slug: CollectionSlug, to: Language) {
  const { payload } = order.req;
  const shared = {
    collection: slug,
    id: order.docID as number,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    overrideAccess: false,
    req: order.req,
  } as const;
  const source = await payload.findByID({ ...shared, locale: order.fromLocale as Language });
  const target = await payload.findByID({ ...shared, locale: to });
  const { flattenedFields } = payload.collections[slug].config;
  const content = chooseContent(
    flattenedFields,
    source as unknown as Content,
    target as unknown as Content,
    order.overrideData === true,
  );
  const isMarked = flattenedFields.some(({ name }) => name === 'toTranslate');
  const mark = isMarked && Object.keys(content).length > 0 ? { toTranslate: true } : {};
  const data = { ...content, ...mark, _status: 'draft' } as never;
  return payload.update({ ...shared, locale: to, data });
}

async function copyGlobal(order: CopyOrder, slug: GlobalSlug, to: Language) {
  const { payload } = order.req;
  const shared = {
    slug,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    overrideAccess: false,
    req: order.req,
  } as const;
  const source = await payload.findGlobal({ ...shared, locale: order.fromLocale as Language });
  const target = await payload.findGlobal({ ...shared, locale: to });
  const fields = payload.globals.config.find((known) => known.slug === slug)?.flattenedFields ?? [];
  const content = chooseContent(
    fields,
    source as unknown as Content,
    target as unknown as Content,
    order.overrideData === true,
  );
  const data = { ...content, _status: 'draft' } as never;
  return payload.updateGlobal({ ...shared, locale: to, data });
}

/**
 * Makes a draft in one language from the draft of another. Payload's own copy takes the state along
 * with the text, and so publishes in the other language what is live in the first (decision 0006).
 * @throws APIError 400 for a language or a document that is unknown.
 */
export async function copyBetweenLanguages(order: CopyOrder): Promise<unknown> {
  const { collectionSlug, globalSlug, fromLocale, toLocale, req } = order;
  if (!req.user || !isLanguage(fromLocale) || !isLanguage(toLocale)) {
    throw new APIError(req.t('error:unauthorized'), 400);
  }
  if (globalSlug) return copyGlobal(order, globalSlug as GlobalSlug, toLocale);
  if (!collectionSlug || !Object.hasOwn(req.payload.collections, collectionSlug)) {
    throw new APIError(req.t('error:notFound' as never), 400);
  }
  return copyDocument(order, collectionSlug as CollectionSlug, toLocale);
}
