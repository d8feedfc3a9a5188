import type { Figure as FigureView } from '@duo/domain/figures/figure';
import type { Block } from '@duo/domain/pages/blocks';
import type { Figure, Page } from '../payload-types.ts';
import { listBranches } from './branches.ts';
import { resolveLink, resolveLinks } from './links.ts';
import { readPicture } from './pictures.ts';
import type { Reader } from './reader.ts';
import { renderRichText } from './rich-text.ts';
import { toStoryTeasers } from './stories.ts';

type StoredBlock = NonNullable<Page['blocks']>[number];
type Stored<T extends StoredBlock['blockType']> = Extract<StoredBlock, { blockType: T }>;

type Mappers = {
  [T in StoredBlock['blockType']]: (
    reader: Reader,
    block: Stored<T>,
  ) => Promise<Extract<Block, { type: T }> | null>;
};

const idsOf = (relations: readonly unknown[] | null | undefined) =>
  (relations ?? []).map(
    (relation) =>
      (typeof relation === 'object' && relation !== null && 'id' in relation
        ? relation.id
        : relation) as number | string,
  );

function toFigureView(figure: Figure): FigureView {
  return {
    id: figure.id,
    value: figure.value,
    unit: figure.unit,
    label: figure.label ?? '',
    year: figure.year,
    source: figure.source ?? '',
    sourceUrl: figure.sourceUrl ?? null,
    scope: figure.scope ?? '',
  };
}

async function selectStories(reader: Reader, block: Stored<'stories'>) {
  return block.select === 'chosen'
    ? reader.findByIds('testimonials', idsOf(block.stories))
    : reader.findMany('testimonials', undefined, 'createdAt');
}

const mappers: Mappers = {
  hero: async (reader, block) => ({
    type: 'hero',
    title: block.title,
    lead: block.lead,
    drawing: block.drawing ?? null,
    picture: await readPicture(reader, block.picture),
    actions: await resolveLinks(reader, block.actions),
  }),
  text: async (reader, block) => ({
    type: 'text',
    title: block.title ?? null,
    body: await renderRichText(reader, block.body),
  }),
  steps: async (_, block) => ({
    type: 'steps',
    title: block.title,
    intro: block.intro ?? null,
    steps: block.steps.map(({ title, text }) => ({ title, text })),
  }),
  figures: async (reader, block) => {
    const figures = await reader.findByIds('figures', idsOf(block.figures));
    if (figures.length === 0) return null;
    return {
      type: 'figures',
      title: block.title,
      text: block.text ?? null,
      presentation: block.presentation,
      figures: figures.map(toFigureView),
      restLabel: block.restLabel ?? null,
    };
  },
  stories: async (reader, block) => {
    const stories = await toStoryTeasers(reader, await selectStories(reader, block));
    if (stories.length === 0) return null;
    return {
      type: 'stories',
      title: block.title,
      presentation: block.presentation,
      stories,
      more: await resolveLink(reader, block.more),
    };
  },
  branches: async (reader, block) => ({
    type: 'branches',
    title: block.title,
    intro: block.intro ?? null,
    branches: await listBranches(reader),
  }),
  callToAction: async (reader, block) => {
    const action = await resolveLink(reader, block.action);
    if (!action) return null;
    return { type: 'callToAction', title: block.title, text: block.text ?? null, action };
  },
  questions: async (reader, block) => ({
    type: 'questions',
    title: block.title,
    questions: await Promise.all(
      block.questions.map(async ({ question, answer }) => ({
        question,
        answer: await renderRichText(reader, answer),
      })),
    ),
  }),
  contact: async (_, block) => ({
    type: 'contact',
    title: block.title,
    text: block.text ?? null,
  }),
  image: async (reader, block) => {
    const picture = await readPicture(reader, block.picture);
    return picture && { type: 'image', picture, caption: block.caption ?? null };
  },
};

function mapBlock<T extends StoredBlock['blockType']>(reader: Reader, block: Stored<T>) {
  const mapper = mappers[block.blockType as T] as Mappers[T];
  return mapper(reader, block);
}

/** The blocks of a page as the site shows them. One whose content is not published is left out. */
export async function mapBlocks(reader: Reader, blocks: Page['blocks']): Promise<Block[]> {
  const mapped = await Promise.all((blocks ?? []).map((block) => mapBlock(reader, block)));
  return mapped.filter((block) => block !== null) as Block[];
}
