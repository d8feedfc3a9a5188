import type { Language } from '@duo/domain/languages/languages';
import type { PublishedPage } from '@duo/domain/pages/published-page';
import { locales } from '@duo/i18n/locales';
import { createTranslator } from '@duo/i18n/translate';
import { listStructuredData } from '../sharing/structured-data.ts';
import { absoluteUrl, findDefaultAddress } from './addresses.ts';

/** What a page says of itself to search engines and to those who share it. */
export interface PageHead {
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  /** Each published language with its absolute address, then `x-default`. */
  alternates: { hreflang: Language | 'x-default'; href: string }[];
  /** Whether search engines may list it: not a page that only repeats another one's content. */
  isIndexed: boolean;
  language: Language;
  /** Absolute address of the picture for shared links. */
  shareImage: string;
  siteName: string;
  /** As Open Graph writes locales: `fr_BE`. */
  ogLocale: string;
  structuredData: object[];
}

export function describePage(page: PublishedPage, publicUrl: string): PageHead {
  const isTranslated = page.language === page.requestedLanguage;
  const siteName = page.frame.contact.organisation;
  return {
    title: writeTitle(page),
    description: writeDescription(page),
    canonical: absoluteUrl(publicUrl, page.path),
    alternates: isTranslated ? listAlternates(page, publicUrl) : [],
    isIndexed: isTranslated,
    language: page.language,
    shareImage: absoluteUrl(publicUrl, shareImagePath(page.path)),
    siteName,
    ogLocale: locales[page.language].replace('-', '_'),
    structuredData: listStructuredData(page, publicUrl),
  };
}

/** The path of the picture that stands for a page where its link is shared. */
export function shareImagePath(pagePath: string): string {
  return `/og${pagePath}.png`;
}

function writeTitle({ title, frame, path, breadcrumbs }: PublishedPage): string {
  const { organisation } = frame.contact;
  const isStart = breadcrumbs.length <= 1 && breadcrumbs[0]?.href === path;
  return isStart ? `${organisation} – ${title}` : `${title} – ${organisation}`;
}

/** A branch has no description of its own: its place says too little where its link is shared. */
function writeDescription({ kind, description, language }: PublishedPage): string {
  if (kind !== 'branch') return description;
  return createTranslator(language, 'site')('branches.description', { place: description });
}

function listAlternates(page: PublishedPage, publicUrl: string): PageHead['alternates'] {
  const fallback = findDefaultAddress(page.alternates);
  const alternates: PageHead['alternates'] = page.alternates.map(({ language, path }) => ({
    hreflang: language,
    href: absoluteUrl(publicUrl, path),
  }));
  if (fallback) {
    alternates.push({ hreflang: 'x-default', href: absoluteUrl(publicUrl, fallback.path) });
  }
  return alternates;
}
