import type { Branch } from '../branches/branch.ts';
import type { Language } from '../languages/languages.ts';
import type { Tag } from '../publishing/tags.ts';
import type { StoryTeaser } from '../testimonials/testimonial.ts';
import type { Block, Html, Link } from './blocks.ts';

/** What surrounds every page, in the language that the reader asked for. */
export interface SiteFrame {
  navigation: Link[];
  /** The one action that every page leads to: become a mentor. */
  mainAction: Link;
  footer: { title: string; links: Link[] }[];
  /** Accessibility, privacy, legal notice. */
  legalLinks: Link[];
  contact: Contact;
  /** `id` changes with its text, so that a closed announcement stays closed and a new one shows. */
  announcement: { id: string; text: string; link: Link | null } | null;
}

export interface Contact {
  organisation: string;
  street: string;
  postalCode: string;
  city: string;
  phone: string;
  email: string;
  website: string;
  openingHours: string;
}

interface Addressed {
  /** The language of the content; differs from `requestedLanguage` when the whole page falls back. */
  language: Language;
  requestedLanguage: Language;
  /** Canonical path, such as `/fr/devenir-mentor`. */
  path: string;
  title: string;
  /** One or two sentences, for search engines and shared links. */
  description: string;
  /** Every language in which this document is published, this one included. */
  alternates: { language: Language; path: string }[];
  /** From the home page down to this page. */
  breadcrumbs: Link[];
  /** ISO 8601. */
  updatedAt: string;
  frame: SiteFrame;
  /** The documents and queries that the answer was made from. */
  tags: Tag[];
}

export type PageContent =
  | { kind: 'page'; key: string | null; blocks: Block[] }
  | { kind: 'story'; story: StoryTeaser; body: Html; others: StoryTeaser[] }
  | { kind: 'branch'; branch: Branch; body: Html; others: Branch[]; stories: StoryTeaser[] };

export type PublishedPage = Addressed & PageContent;

/** The CMS's answer to "what stands at this path, in this language?" */
export type PageAnswer =
  | { outcome: 'found'; page: PublishedPage }
  | { outcome: 'moved'; path: string }
  | { outcome: 'missing'; frame: SiteFrame };

/** Every published address, for the sitemap. */
export interface SitemapAnswer {
  entries: { alternates: { language: Language; path: string }[]; updatedAt: string }[];
  tags: Tag[];
}
