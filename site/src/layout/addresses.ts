import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';

/** A published address of a document. */
export interface Alternate {
  language: Language;
  path: string;
}

/** An absolute address on the site, for those who read it elsewhere: search engines, shared links. */
export function absoluteUrl(publicUrl: string, path: string): string {
  return new URL(encodeURI(decodeURI(path)), publicUrl).href;
}

/** The address of a page for readers of no language in particular: the default language's, else the first. */
export function findDefaultAddress(alternates: readonly Alternate[]): Alternate | undefined {
  return alternates.find(({ language }) => language === defaultLanguage) ?? alternates[0];
}

/** The path below the language, without slashes at its ends: '' for a start page. */
export function withoutLanguage(path: string): string {
  const [, first, ...rest] = path.split('/');
  return isLanguage(first) ? rest.join('/') : path.replace(/^\/+/, '');
}

/** Whether a link leads to the start page of a language. */
export function isStartPath(path: string): boolean {
  return withoutLanguage(path) === '';
}
