import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { Branch, Page, Testimonial } from '../payload-types.ts';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import { childCollectionOf, pathOf } from './addresses.ts';
import type { Reader } from './reader.ts';

/** A published document that stands at an address. */
export type Addressed =
  | { collection: 'pages'; document: Page }
  | { collection: 'testimonials'; document: Testimonial }
  | { collection: 'branches'; document: Branch };

export type Resolution =
  | { outcome: 'found'; at: Addressed; language: Language }
  | { outcome: 'moved'; path: string }
  | { outcome: 'missing' };

type Named = Page | Testimonial | Branch;

async function findByFormerSlug(reader: Reader, collection: AddressedCollection, slug: string) {
  const { docs } = await reader.req.payload.find({
    collection: 'former-addresses',
    where: {
      and: [
        { targetCollection: { equals: collection } },
        { language: { equals: reader.language } },
        { slug: { equals: slug } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const id = docs[0]?.targetId;
  return id ? reader.findById(collection, Number.isNaN(Number(id)) ? id : Number(id)) : null;
}

async function findBySlug(
  reader: Reader,
  collection: AddressedCollection,
  slug: string,
): Promise<Named | null> {
  const document = await reader.findOne(collection, { slug: { equals: slug } });
  return document ?? (await findByFormerSlug(reader, collection, slug));
}

async function findAt(reader: Reader, segments: readonly string[]): Promise<Addressed | null> {
  const [first, second, ...rest] = segments;
  if (rest.length > 0) return null;
  if (!first) {
    const home = await reader.findOne('pages', { key: { equals: 'home' } });
    return home ? { collection: 'pages', document: home } : null;
  }
  const page = (await findBySlug(reader, 'pages', first)) as Page | null;
  if (!page) return null;
  if (!second) return { collection: 'pages', document: page };
  const collection = childCollectionOf(page.key);
  const child = collection && (await findBySlug(reader, collection, second));
  return child ? ({ collection, document: child } as Addressed) : null;
}

/**
 * What stands at a path below a language. A former address, or another language's address of a
 * document that this language has, is a move; one that it lacks is found in the other language.
 */
export async function resolvePath(reader: Reader, path: string): Promise<Resolution> {
  const segments = path.split('/').filter(Boolean);
  const asked = `/${[reader.language, ...segments].join('/')}`;
  for (const language of fallbackOrder(reader.language)) {
    const there = reader.in(language);
    const at = await findAt(there, segments);
    if (!at) continue;
    const here = await reader.findAddress(at.collection, { id: { equals: at.document.id } });
    const canonical = here && (await pathOf(reader, at.collection, here));
    if (canonical && canonical !== asked) return { outcome: 'moved', path: canonical };
    if (canonical || language !== reader.language) return { outcome: 'found', at, language };
  }
  return { outcome: 'missing' };
}
