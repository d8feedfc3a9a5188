import type { Branch } from '../branches/branch.ts';
import type { Figure } from '../figures/figure.ts';
import type { Picture } from '../media/picture.ts';
import type { StoryTeaser } from '../testimonials/testimonial.ts';

/** A link with its address resolved: a path on the site (`/fr/…`), or an absolute address elsewhere. */
export interface Link {
  label: string;
  href: string;
}

/** Rich text as sanitised HTML, made by the CMS: paragraphs, h2 to h4, lists, links, strong, em, blockquotes. */
export type Html = string;

export const sceneDrawings = [
  'duo',
  'first-meeting',
  'walk',
  'training',
  'phone',
  'city',
  'door',
] as const;
export type SceneDrawing = (typeof sceneDrawings)[number];

export const figurePresentations = ['dots', 'bars', 'numbers'] as const;

export type Block =
  | {
      type: 'hero';
      title: string;
      lead: string;
      drawing: SceneDrawing | null;
      picture: Picture | null;
      actions: Link[];
    }
  | { type: 'text'; title: string | null; body: Html }
  | { type: 'steps'; title: string; intro: string | null; steps: { title: string; text: string }[] }
  | {
      type: 'figures';
      title: string;
      text: string | null;
      /** `dots`: percentages that are parts of one whole, as 20 dots; `bars`: to compare; `numbers`: large digits. */
      presentation: (typeof figurePresentations)[number];
      figures: Figure[];
      /** For `dots`: what the rest of the whole is, such as "still looking". */
      restLabel: string | null;
    }
  | {
      type: 'stories';
      title: string;
      /** `feature`: one story large; `cards`: a grid. */
      presentation: 'feature' | 'cards';
      stories: StoryTeaser[];
      more: Link | null;
    }
  | { type: 'branches'; title: string; intro: string | null; branches: Branch[] }
  | { type: 'callToAction'; title: string; text: string | null; action: Link }
  | { type: 'questions'; title: string; questions: { question: string; answer: Html }[] }
  | { type: 'contact'; title: string; text: string | null }
  | { type: 'image'; picture: Picture; caption: string | null };

export type BlockType = Block['type'];
