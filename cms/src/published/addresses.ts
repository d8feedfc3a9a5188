import { type Language, languages } from '@duo/domain/languages/languages';
import type { PageKey } from '../pages/page-keys.ts';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import type { Address, Reader } from './reader.ts';

/** The page below which a collection's documents stand. */
const parents = { testimonials: 'stories', branches: 'branches' } as const satisfies Partial<
  Record<AddressedCollection, PageKey>
>;

export function parentKeyOf(collection: AddressedCollection): PageKey | undefined {
  return collection === 'pages' ? undefined : parents[collection];
}

/** The collection whose documents stand below the page with this key. */
export function childCollectionOf(key: string | null | undefined) {
  if (key === 'stories') return 'testimonials';
  if (key === 'branches') return 'branches';
  return undefined;
}

/** The published page with a key, in the reader's language. */
export function findPageByKey(reader: Reader, key: PageKey) {
  return reader.findAddress('pages', { key: { equals: key } });
}

/** The path of a document in the reader's language; undefined when a part of it is not published. */
export async function pathOf(
  reader: Reader,
  collection: AddressedCollection,
  document: Address,
): Promise<string | undefined> {
  if (collection === 'pages' && document.key === 'home') return `/${reader.language}`;
  if (!document.slug) return undefined;
  const parentKey = parentKeyOf(collection);
  if (!parentKey) return `/${reader.language}/${document.slug}`;
  const parent = await findPageByKey(reader, parentKey);
  return parent?.slug ? `/${reader.language}/${parent.slug}/${document.slug}` : undefined;
}

/** Where a document is published, in every language in which it is. */
export async function findAlternates(
  reader: Reader,
  collection: AddressedCollection,
  id: number | string,
): Promise<{ language: Language; path: string }[]> {
  const alternates: { language: Language; path: string }[] = [];
  for (const language of languages) {
    const there = reader.in(language);
    const address = await there.findAddress(collection, { id: { equals: id } });
    const path = address && (await pathOf(there, collection, address));
    if (path) alternates.push({ language, path });
  }
  return alternates;
}
