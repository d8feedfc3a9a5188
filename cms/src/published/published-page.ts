import type { Language } from '@duo/domain/languages/languages';
import type { Link } from '@duo/domain/pages/blocks';
import type { PageAnswer, PageContent, PublishedPage } from '@duo/domain/pages/published-page';
import type { Branch, Page, Testimonial } from '../payload-types.ts';
import { findAlternates, findPageByKey, parentKeyOf, pathOf } from './addresses.ts';
import { mapBlocks } from './blocks.ts';
import { listBranches, toBranchView } from './branches.ts';
import { readFrame } from './frame.ts';
import type { Reader } from './reader.ts';
import { type Addressed, resolvePath } from './resolve-path.ts';
import { renderRichText } from './rich-text.ts';
import { toStoryTeaser, toStoryTeasers } from './stories.ts';

const otherStories = 3;

interface Body {
  title: string;
  description: string;
  content: PageContent;
}

interface Options {
  isPreview?: boolean;
}

async function readPageBody(reader: Reader, page: Page): Promise<Body> {
  const blocks = await mapBlocks(reader, page.blocks);
  return {
    title: page.title ?? '',
    description: page.description ?? '',
    content: { kind: 'page', key: page.key ?? null, blocks },
  };
}

async function readStoryBody(
  reader: Reader,
  document: Testimonial,
  options: Options,
): Promise<Body | null> {
  const story = await toStoryTeaser(reader, document, options);
  if (!story) return null;
  const all = await toStoryTeasers(
    reader,
    await reader.findMany('testimonials', { id: { not_equals: document.id } }, 'createdAt'),
  );
  const body = await renderRichText(reader, document.body);
  return {
    title: story.title,
    description: story.summary,
    content: { kind: 'story', story, body, others: all.slice(0, otherStories) },
  };
}

async function readBranchBody(reader: Reader, document: Branch): Promise<Body> {
  const branch = await toBranchView(reader, document);
  const all = await listBranches(reader);
  const stories = await reader.findMany('testimonials', { branch: { equals: document.id } });
  return {
    title: branch.city,
    description: [branch.city, branch.region].filter(Boolean).join(', '),
    content: {
      kind: 'branch',
      branch,
      body: await renderRichText(reader, document.body),
      others: all.filter(({ id }) => id !== branch.id),
      stories: await toStoryTeasers(reader, stories),
    },
  };
}

function readBody(reader: Reader, at: Addressed, options: Options): Promise<Body | null> {
  if (at.collection === 'pages') return readPageBody(reader, at.document);
  if (at.collection === 'testimonials') return readStoryBody(reader, at.document, options);
  return readBranchBody(reader, at.document);
}

async function listBreadcrumbs(reader: Reader, at: Addressed, path: string, title: string) {
  const trail: Link[] = [];
  const home = await findPageByKey(reader, 'home');
  if (home) trail.push({ label: home.label ?? '', href: `/${reader.language}` });
  const parentKey = parentKeyOf(at.collection);
  const parent = parentKey && (await findPageByKey(reader, parentKey));
  if (parent?.slug) {
    trail.push({ label: parent.label ?? '', href: `/${reader.language}/${parent.slug}` });
  }
  const label = at.collection === 'pages' ? (at.document.label ?? title) : title;
  if (path !== `/${reader.language}`) trail.push({ label, href: path });
  return trail;
}

/** Everything that a page shows; null when it may not be shown. */
export async function assemblePage(
  reader: Reader,
  at: Addressed,
  requestedLanguage: Language,
  options: Options = {},
): Promise<PublishedPage | null> {
  const body = await readBody(reader, at, options);
  if (!body) return null;
  const path = (await pathOf(reader, at.collection, at.document)) ?? `/${reader.language}`;
  const frame = await readFrame(reader.in(requestedLanguage));
  return {
    language: reader.language,
    requestedLanguage,
    path,
    title: body.title,
    description: body.description,
    alternates: await findAlternates(reader, at.collection, at.document.id),
    breadcrumbs: await listBreadcrumbs(reader, at, path, body.title),
    updatedAt: at.document.updatedAt,
    frame,
    ...body.content,
    tags: [...reader.tags],
  };
}

/** The answer to "what stands at this path, in this language?" */
export async function answerPath(reader: Reader, path: string): Promise<PageAnswer> {
  const resolution = await resolvePath(reader, path);
  if (resolution.outcome === 'moved') return resolution;
  if (resolution.outcome === 'found') {
    const there = reader.in(resolution.language);
    const page = await assemblePage(there, resolution.at, reader.language);
    if (page) return { outcome: 'found', page };
  }
  return { outcome: 'missing', frame: await readFrame(reader) };
}
