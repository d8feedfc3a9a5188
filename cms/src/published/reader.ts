import type { Language } from '@duo/domain/languages/languages';
import type { Tag } from '@duo/domain/publishing/tags';
import type { GlobalSlug, PayloadRequest, Sort, Where } from 'payload';
import type { Config } from '../payload-types.ts';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';

export type Collections = Config['collections'];
export type Globals = Config['globals'];
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
