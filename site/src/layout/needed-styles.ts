import type { BlockType } from '@duo/domain/pages/blocks';
import type { PublishedPage } from '@duo/domain/pages/published-page';

/** The stylesheets of the site's parts, each in a file of that name beside the part. */
export type StyleName =
  | 'hero'
  | 'text'
  | 'steps'
  | 'figures'
  | 'stories'
  | 'branches'
  | 'questions'
  | 'contact'
  | 'image'
  | 'story-page'
  | 'branch-page'
  | 'announcement'
  | 'error'
  | 'certificate'
  | 'preview';

const stylesOfBlocks: Record<BlockType, StyleName[]> = {
  hero: ['hero'],
  text: ['text'],
  steps: ['steps'],
  figures: ['figures'],
  stories: ['stories'],
  branches: ['branches'],
  callToAction: [],
  questions: ['questions'],
  contact: ['contact'],
  image: ['image'],
};

/** Only these travel with a page, so that its first answer stays small. */
export function listNeededStyles(page: PublishedPage): StyleName[] {
  const names = listContentStyles(page);
  if (page.frame.announcement) names.push('announcement');
  return [...new Set(names)];
}

function listContentStyles(page: PublishedPage): StyleName[] {
  if (page.kind === 'story') return ['story-page', 'text', 'stories'];
  if (page.kind === 'branch') return ['branch-page', 'text', 'branches', 'stories'];
  return page.blocks.flatMap(({ type }) => stylesOfBlocks[type] ?? []);
}
