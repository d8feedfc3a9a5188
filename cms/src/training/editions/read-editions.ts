import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { LessonContent } from '@duo/domain/training/lesson';
import type { PayloadRequest, Where } from 'payload';
import { configuration } from '../../configuration.ts';
import { leaveOutWithheld } from '../files/leave-out-withheld.ts';
import {
  type Edition,
  type EditionFacts,
  factFields,
  type StoredFacts,
  toFacts,
} from './edition.ts';

type Id = number | string;

const all = { depth: 0, pagination: false, overrideAccess: true } as const;

/** The request's transaction, and nothing else of it: a question must not change its language. */
const within = ({ transactionID }: PayloadRequest) =>
  transactionID ? { req: { transactionID } } : {};

async function findFacts(
  req: PayloadRequest,
  where: Where,
  { sort = 'number', limit = 0 }: { sort?: string; limit?: number } = {},
): Promise<EditionFacts[]> {
  const { docs } = await req.payload.find({
    collection: 'lesson-editions',
    where,
    sort,
    limit,
    select: factFields,
    ...all,
    ...within(req),
  });
  return (docs as unknown as StoredFacts[]).map(toFacts);
}

/** Facts of every edition of some lessons, in all languages, from the first to the last. */
export function readEditionFacts(
  req: PayloadRequest,
  lessonIds: readonly Id[],
): Promise<EditionFacts[]> {
  if (lessonIds.length === 0) return Promise.resolve([]);
  return findFacts(req, { lesson: { in: [...lessonIds] } });
}

/** The latest edition of a lesson in exactly this language, live or withdrawn; null while there is none. */
export async function findLatestEdition(
  req: PayloadRequest,
  lessonId: Id,
  language: Language,
): Promise<EditionFacts | null> {
  const where: Where = {
    and: [{ lesson: { equals: lessonId } }, { language: { equals: language } }],
  };
  const [latest] = await findFacts(req, where, { sort: '-number', limit: 1 });
  return latest ?? null;
}

const siteLink = /href="\/(?!\/)/g;

/** Links to pages of the site are kept as its paths: learners read them elsewhere. */
function leadToSite(content: LessonContent): LessonContent {
  const href = `href="${configuration.siteUrl}/`;
  return {
    ...content,
    blocks: content.blocks.map((block) =>
      block.type === 'text' ? { ...block, body: block.body.replaceAll(siteLink, href) } : block,
    ),
  };
}

/** A content as learners read it, edition or draft. */
export async function prepareContent(
  req: PayloadRequest,
  content: LessonContent,
): Promise<LessonContent> {
  return leadToSite(await leaveOutWithheld(req, content));
}

async function readStored(req: PayloadRequest, id: Id) {
  return req.payload.findByID({
    collection: 'lesson-editions',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...within(req),
  });
}

/** An edition by its id, live or withdrawn, as learners read it; null for one that never was. */
export async function readEdition(req: PayloadRequest, id: Id): Promise<Edition | null> {
  const row = await readStored(req, id);
  if (!row) return null;
  const { content, captions: _, files: __, publishedBy: ___, ...facts } = row;
  const stored = content as unknown as LessonContent;
  return { ...toFacts(facts), content: await prepareContent(req, stored) };
}

/** What was stored of an edition's content, exactly: to mark by, and to compare. */
export async function readEditionContent(
  req: PayloadRequest,
  id: Id,
): Promise<LessonContent | null> {
  const row = await readStored(req, id);
  return (row?.content as unknown as LessonContent | undefined) ?? null;
}

/**
 * Which of a lesson's editions a learner is shown: the latest in her language while the lesson is live in it,
 * else in the language that comes next; undefined when it is live in none.
 * @param facts editions of one lesson, from the first to the last.
 */
export function chooseEdition(
  facts: readonly EditionFacts[],
  live: readonly Language[],
  language: Language,
): EditionFacts | undefined {
  for (const wanted of fallbackOrder(language)) {
    if (!live.includes(wanted)) continue;
    const latest = facts.findLast((edition) => edition.language === wanted);
    if (latest) return latest;
  }
  return undefined;
}
