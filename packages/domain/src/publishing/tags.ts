import type { Language } from '../languages/languages.ts';

/** A cache tag: what a rendered page was made from, and so what makes it stale. */
export type Tag = string;

/** The tag of one document in all its languages, such as `pages/12`. */
export function documentTag(collection: string, id: number | string): Tag {
  return `${collection}/${id}`;
}

/** The tag of every query over a collection in a language, such as `testimonials?nl`. */
export function queryTag(collection: string, language: Language): Tag {
  return `${collection}?${language}`;
}

/** The tag of a global in a language, such as `navigation#en`. */
export function globalTag(slug: string, language: Language): Tag {
  return `${slug}#${language}`;
}
