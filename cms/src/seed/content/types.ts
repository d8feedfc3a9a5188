import type { FigureUnit } from '@duo/domain/figures/figure';
import type { Language } from '@duo/domain/languages/languages';
import type { figurePresentations, SceneDrawing } from '@duo/domain/pages/blocks';
import type { Consent } from '@duo/domain/testimonials/consent';
import type { PersonDrawing, TestimonialRole } from '@duo/domain/testimonials/testimonial';

export type Localized<T> = Record<Language, T>;

/**
 * Paragraphs, `##` and `###` headings, `-` lists, `**bold**` and links. A link's address is `page:<key>`,
 * `story:<key>`, `branch:<key>`, `tel:…`, `mailto:…` or `https://…`.
 */
export type Markdown = string;

export const pageKeys = [
  'home',
  'project',
  'how-it-works',
  'why',
  'results',
  'stories',
  'branches',
  'become-a-mentor',
  'young-people',
  'questions',
  'contact',
  'privacy',
  'accessibility',
  'legal',
] as const;
export type PageKey = (typeof pageKeys)[number];

export const storyKeys = ['emad', 'jacques', 'anonymous', 'matthieu', 'julie'] as const;
export type StoryKey = (typeof storyKeys)[number];

export const branchKeys = ['brussels', 'liege', 'antwerp', 'ghent'] as const;
export type BranchKey = (typeof branchKeys)[number];

export const figureKeys = [
  'positive-2018',
  'job-2018',
  'training-2018',
  'goal-mentees-2018',
  'goal-mentors-2018',
  'duos-since-2013',
  'mentors-since-2013',
  'positive-since-2013',
  'hours-a-week',
  'months',
  'mentors-2022',
  'duos-2022',
  'cities-2022',
  'duos-2025',
  'mentors-2025',
] as const;
export type FigureKey = (typeof figureKeys)[number];

export const pictureKeys = [
  'picture-duo',
  'picture-first-meeting',
  'picture-training',
  'picture-city',
] as const;
export type PictureKey = (typeof pictureKeys)[number];

/** Where a link leads: to a document by its key, to an absolute address, to where one applies, or to the portal. */
export type LinkTarget =
  | { page: PageKey }
  | { story: StoryKey }
  | { branch: BranchKey }
  | { url: `https://${string}` | `tel:${string}` | `mailto:${string}` }
  | { apply: true }
  | { portal: true };

export interface LinkInput {
  label: string;
  to: LinkTarget;
}

export type BlockInput =
  | {
      type: 'hero';
      title: string;
      lead: string;
      drawing: SceneDrawing | null;
      /** Two at most; the first is the main one. */
      actions: LinkInput[];
    }
  | { type: 'text'; title: string | null; body: Markdown }
  | { type: 'steps'; title: string; intro: string | null; steps: { title: string; text: string }[] }
  | {
      type: 'figures';
      title: string;
      text: string | null;
      presentation: (typeof figurePresentations)[number];
      figures: FigureKey[];
      restLabel: string | null;
    }
  | {
      type: 'stories';
      title: string;
      presentation: 'feature' | 'cards';
      select: 'chosen' | 'all';
      /** Empty when `select` is `all`. */
      stories: StoryKey[];
      more: LinkInput | null;
    }
  | { type: 'branches'; title: string; intro: string | null }
  | { type: 'callToAction'; title: string; text: string | null; action: LinkInput }
  | { type: 'questions'; title: string; questions: { question: string; answer: Markdown }[] }
  | { type: 'contact'; title: string; text: string | null }
  | { type: 'image'; picture: PictureKey; caption: string | null };

export interface PageContent {
  /** The path below the language; empty for the home page. */
  slug: string;
  /** For the browser's tab and search engines; the heading of a page without a hero. */
  title: string;
  description: string;
  navigationLabel: string;
  blocks: BlockInput[];
}

export interface StoryText {
  slug: string;
  title: string;
  summary: string;
  body: Markdown;
}

export interface StoryContent {
  /** Null for a person who stays anonymous. */
  name: string | null;
  role: TestimonialRole;
  branch: BranchKey | null;
  sector: Localized<string> | null;
  drawing: PersonDrawing;
  consent: Required<Pick<Consent, 'grantedOn' | 'textVersion' | 'words'>>;
  texts: Localized<StoryText>;
}

export interface BranchText {
  slug: string;
  name: string;
  city: string;
  region: string;
  /** Null where the branch has no published address of its own. */
  street: string | null;
  body: Markdown;
}

export interface BranchContent {
  postalCode: string | null;
  phone: string | null;
  email: string | null;
  /** The languages spoken there, in general. */
  languages: readonly Language[];
  /** WGS 84, decimal degrees: the centre of the city. */
  location: { latitude: number; longitude: number };
  texts: Localized<BranchText>;
}

export interface FigureContent {
  value: number;
  unit: FigureUnit;
  year: number;
  sourceUrl: string | null;
  label: Localized<string>;
  source: Localized<string>;
  scope: Localized<string>;
}

export interface PictureContent {
  drawing: SceneDrawing;
  alternativeText: Localized<string>;
}

export interface GlobalsContent {
  navigation: LinkInput[];
  mainAction: LinkInput;
  footer: { title: string; links: LinkInput[] }[];
  legalLinks: LinkInput[];
  announcement: { text: string; link: LinkInput };
  contact: {
    organisation: string;
    street: string;
    postalCode: string;
    city: string;
    phone: string;
    email: string;
    website: string;
    openingHours: string;
  };
}
