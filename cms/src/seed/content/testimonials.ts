import { anonymous } from './testimonials/anonymous.ts';
import { emad } from './testimonials/emad.ts';
import { jacques } from './testimonials/jacques.ts';
import { julie } from './testimonials/julie.ts';
import { matthieu } from './testimonials/matthieu.ts';
import type { StoryContent, StoryKey } from './types.ts';

export const testimonials: Record<StoryKey, StoryContent> = {
  emad,
  jacques,
  anonymous,
  matthieu,
  julie,
};
