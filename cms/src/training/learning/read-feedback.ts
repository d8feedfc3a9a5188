import type { PayloadRequest, Where } from 'payload';
import type { Id } from './material.ts';

/** How often each answer from 1 to 4 was given, in this order. */
export type Ratings = [number, number, number, number];

/** What volunteers think of a lesson, without who thinks it. */
export interface FeedbackSum {
  count: number;
  useful: Ratings;
  clear: Ratings;
  /** Those of a page, in alphabetical order, which tells nothing of when each was written. */
  texts: string[];
  /** Of how many pages, and the one that is shown, from 1. */
  pages: number;
  page: number;
}

export const textsPerPage = 50;

const collection = 'lesson-feedback';
const ratings = [1, 2, 3, 4] as const;

async function count(req: PayloadRequest, and: Where[]): Promise<number> {
  return (await req.payload.db.count({ collection, where: { and }, req })).totalDocs;
}

async function countRatings(
  req: PayloadRequest,
  ofLesson: Where,
  field: 'useful' | 'clear',
): Promise<Ratings> {
  const counts: Ratings = [0, 0, 0, 0];
  for (const [place, rating] of ratings.entries()) {
    counts[place] = await count(req, [ofLesson, { [field]: { equals: rating } }]);
  }
  return counts;
}

async function readTexts(req: PayloadRequest, ofLesson: Where, page: number): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: Id; text: string }>({
    collection,
    where: { and: [ofLesson, { text: { exists: true } }] },
    select: { text: true },
    sort: ['text', 'id'],
    limit: textsPerPage,
    page,
    pagination: false,
    req,
  });
  return docs.map(({ text }) => text);
}

/** How often a lesson was judged. */
export function countFeedback(req: PayloadRequest, lessonId: Id): Promise<number> {
  return count(req, [{ lesson: { equals: String(lessonId) } }]);
}

/**
 * The feedback on a lesson with a page of its texts, as trainers may see it. Whether they may is for the caller
 * to say.
 */
export async function readFeedback(
  req: PayloadRequest,
  lessonId: Id,
  wantedPage = 1,
): Promise<FeedbackSum> {
  const ofLesson: Where = { lesson: { equals: String(lessonId) } };
  const useful = await countRatings(req, ofLesson, 'useful');
  const inAll = await count(req, [ofLesson, { text: { exists: true } }]);
  const pages = Math.max(1, Math.ceil(inAll / textsPerPage));
  const page = Math.min(wantedPage, pages);
  return {
    count: useful.reduce((sum, times) => sum + times, 0),
    useful,
    clear: await countRatings(req, ofLesson, 'clear'),
    texts: await readTexts(req, ofLesson, page),
    pages,
    page,
  };
}
