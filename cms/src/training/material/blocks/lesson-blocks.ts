import type { Block } from 'payload';
import { titledBlock } from '../../../admin/titled-rows.ts';
import { accordionBlock } from './accordion.block.ts';
import { calloutBlock } from './callout.block.ts';
import { downloadBlock } from './download.block.ts';
import { keyPointsBlock } from './key-points.block.ts';
import { pictureBlock } from './picture.block.ts';
import { quizBlock } from './quiz.block.ts';
import { recordingBlock } from './recording.block.ts';
import { reflectionBlock } from './reflection.block.ts';
import { scenarioBlock } from './scenario.block.ts';
import { textBlock } from './text.block.ts';

/** The blocks that a lesson is made of, in the order in which the form offers them. */
export const lessonBlocks: Block[] = [
  textBlock,
  calloutBlock,
  keyPointsBlock,
  pictureBlock,
  recordingBlock,
  downloadBlock,
  accordionBlock,
  quizBlock,
  reflectionBlock,
  scenarioBlock,
].map((block) => ({ ...block, admin: titledBlock }));
