import { defaultLanguage, type Language, languages } from '@duo/domain/languages/languages';
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import type { Config } from '../payload-types.ts';

type Fields<C extends CollectionSlug & keyof Config['collections']> = Partial<
  Config['collections'][C]
>;
type PublishedCollection =
  | ('pages' | 'testimonials' | 'figures' | 'branches' | 'media')
  | ('courses' | 'modules' | 'lessons');

/** What the makers of documents share: Payload, and the request that holds a transaction, if any. */
export interface Maker {
  payload: Payload;
  req?: Partial<PayloadRequest>;
}

const unrestricted = { overrideAccess: true, depth: 0 } as const;

/** Begins a document as a draft, so that others can refer to it before it is whole. */
export async function draft<C extends PublishedCollection>(
  { payload, req }: Maker,
  collection: C,
  fields: Fields<C>,
): Promise<number | string> {
  const created = await payload.create({
    collection,
    data: { ...fields, _status: 'draft' } as never,
    draft: true,
    locale: defaultLanguage,
    ...unrestricted,
    ...(req ? { req } : {}),
  });
  return created.id;
}

/** Publishes a document in one language with these fields. */
export async function publish<C extends PublishedCollection>(
  { payload, req }: Maker,
  collection: C,
  id: number | string,
  language: Language,
  fields: Fields<C>,
): Promise<void> {
  await payload.update({
    collection,
    id,
    data: { ...fields, _status: 'published' } as never,
    locale: language,
    ...unrestricted,
    ...(req ? { req } : {}),
  });
}

/** Publishes a document in every language, each with its own fields. */
export async function publishEverywhere<C extends PublishedCollection>(
  maker: Maker,
  collection: C,
  id: number | string,
  fieldsIn: (language: Language) => Fields<C>,
): Promise<void> {
  for (const language of languages) {
    await publish(maker, collection, id, language, fieldsIn(language));
  }
}

/** Publishes a global in every language. */
export async function publishGlobal(
  { payload, req }: Maker,
  slug: GlobalSlug,
  fieldsIn: (language: Language) => object,
): Promise<void> {
  for (const language of languages) {
    await payload.updateGlobal({
      slug,
      data: { ...fieldsIn(language), _status: 'published' } as never,
      locale: language,
      ...unrestricted,
      ...(req ? { req } : {}),
    });
  }
}

/** Uploads a picture and publishes it with its alternative text in every language. */
export async function upload(
  maker: Maker,
  file: { name: string; data: Buffer; mimetype: string },
  alternativeText: Record<Language, string>,
): Promise<number | string> {
  const { payload, req } = maker;
  const created = await payload.create({
    collection: 'media',
    data: {},
    draft: true,
    file: { ...file, size: file.data.length },
    locale: defaultLanguage,
    ...unrestricted,
    ...(req ? { req } : {}),
  });
  await publishEverywhere(maker, 'media', created.id, (language) => ({
    alternativeText: alternativeText[language],
  }));
  return created.id;
}

/** A member of staff who can sign in. */
export async function hire(
  { payload, req }: Maker,
  account: {
    email: string;
    password: string;
    name: string;
    role: Config['collections']['staff']['role'];
    branches?: (number | string)[];
    language?: Language;
  },
): Promise<number | string> {
  const created = await payload.create({
    collection: 'staff',
    data: account as never,
    ...unrestricted,
    ...(req ? { req } : {}),
  });
  return created.id;
}
