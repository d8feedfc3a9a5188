import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import { contentLanguageOf } from '../accounts/language.ts';

const addressed = ['pages', 'testimonials', 'branches'] as const;
export type AddressedCollection = (typeof addressed)[number];

function isAddressed(slug: string): slug is AddressedCollection {
  return addressed.some((collection) => collection === slug);
}

const stash = (collection: string, id: number | string) => `published-slug:${collection}:${id}`;

async function findPublishedSlug(
  req: PayloadRequest,
  collection: AddressedCollection,
  id: number | string,
) {
  const document = await req.payload.findByID({
    collection,
    id,
    locale: contentLanguageOf(req),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return document?._status === 'published' ? document.slug : undefined;
}

/** Remembers the address that is live before a publication, for {@link keepFormerAddress}. */
export const rememberAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !originalDoc?.id || !isAddressed(collection.slug)) {
    return data;
  }
  const slug = await findPublishedSlug(req, collection.slug, originalDoc.id);
  req.context[stash(collection.slug, originalDoc.id)] = slug;
  return data;
};

/**
 * When a publication changes an address, the old one goes on leading to the document. An address
 * that is in use again stops being a former one.
 */
export const keepFormerAddress: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || !isAddressed(collection.slug) || !doc.slug) return doc;
  const language = contentLanguageOf(req);
  const former = req.context[stash(collection.slug, doc.id)];
  await req.payload.delete({
    collection: 'former-addresses',
    where: {
      and: [
        { targetCollection: { equals: collection.slug } },
        { language: { equals: language } },
        { slug: { in: [doc.slug, former].filter(Boolean) } },
      ],
    },
    overrideAccess: true,
    req,
  });
  if (typeof former !== 'string' || former === doc.slug) return doc;
  await req.payload.create({
    collection: 'former-addresses',
    data: {
      targetCollection: collection.slug,
      targetId: String(doc.id),
      language,
      slug: former,
    },
    overrideAccess: true,
    req,
  });
  return doc;
};
