import type { Block } from 'payload';
import { titledBlock } from '../../admin/titled-rows.ts';
import { branchesBlock } from './branches.block.ts';
import { callToActionBlock } from './call-to-action.block.ts';
import { contactBlock } from './contact.block.ts';
import { figuresBlock } from './figures.block.ts';
import { heroBlock } from './hero.block.ts';
import { imageBlock } from './image.block.ts';
import { questionsBlock } from './questions.block.ts';
import { stepsBlock } from './steps.block.ts';
import { storiesBlock } from './stories.block.ts';
import { textBlock } from './text.block.ts';

/** The blocks that a page is made of, in the order in which the form offers them. */
export const pageBlocks: Block[] = [
  heroBlock,
  textBlock,
  stepsBlock,
  figuresBlock,
  storiesBlock,
  branchesBlock,
  callToActionBlock,
  questionsBlock,
  contactBlock,
  imageBlock,
].map((block) => ({ ...block, admin: titledBlock }));
