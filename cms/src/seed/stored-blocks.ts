import type { BlockInput } from './content/types.ts';
import { type SeededIds, toStoredLink } from './references.ts';

type MakeRichText = (markdown: string) => unknown;

/** A block of the seed's content as the content model holds it. */
export function toStoredBlock(ids: SeededIds, makeRichText: MakeRichText, block: BlockInput) {
  const { type, ...fields } = block;
  const stored = { blockType: type, ...fields };
  switch (block.type) {
    case 'hero':
      return { ...stored, actions: block.actions.map((link) => toStoredLink(ids, link)) };
    case 'text':
      return { ...stored, body: makeRichText(block.body) };
    case 'figures':
      return { ...stored, figures: block.figures.map((key) => ids.figures[key]) };
    case 'stories':
      return {
        ...stored,
        stories: block.stories.map((key) => ids.testimonials[key]),
        more: toStoredLink(ids, block.more),
      };
    case 'callToAction':
      return { ...stored, action: toStoredLink(ids, block.action) };
    case 'questions':
      return {
        ...stored,
        questions: block.questions.map(({ question, answer }) => ({
          question,
          answer: makeRichText(answer),
        })),
      };
    case 'image':
      return { ...stored, picture: ids.pictures[block.picture] };
    default:
      return stored;
  }
}
