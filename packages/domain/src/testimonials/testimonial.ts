import type { Picture } from '../media/picture.ts';

export const testimonialRoles = ['mentee', 'mentor', 'staff'] as const;
export type TestimonialRole = (typeof testimonialRoles)[number];

/** A story as a card or a feature shows it. */
export interface StoryTeaser {
  id: number | string;
  path: string;
  /** Null when the person chose to stay anonymous. */
  name: string | null;
  role: TestimonialRole;
  branchName: string | null;
  sector: string | null;
  title: string;
  summary: string;
  /** The person's own words, as the consent record says; otherwise the story is told in the third person. */
  ownWords: boolean;
  portrait: Picture | null;
  /** The drawing that stands for the person where there is no portrait. */
  drawing: PersonDrawing;
}

/** Drawn people, by the look of them; the drawings themselves are the user interface's. */
export const personDrawings = [
  'person-1',
  'person-2',
  'person-3',
  'person-4',
  'person-5',
  'person-6',
  'person-7',
  'person-8',
] as const;
export type PersonDrawing = (typeof personDrawings)[number];
