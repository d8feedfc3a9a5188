import type { PayloadRequest } from 'payload';
import type { Id } from './material.ts';

/** How often each answer from 1 to 4 was given, in this order. */
export type Ratings = [number, number, number, number];

/** What volunteers think of a lesson, without who thinks it. */
export interface FeedbackSum {
  count: number;
  useful: Ratings;
  clear: Ratings;
  /** In alphabetical order, which tells nothing of when each was written. */
  texts: string[];
}

interface KeptFeedback {
  useful: number;
  clear: number;
  text: string | null;
}

function tally(values: readonly number[]): Ratings {
  const sum: Ratings = [0, 0, 0, 0];
  for (const value of values) sum[value - 1] = (sum[value - 1] ?? 0) + 1;
  return sum;
}

/** The feedback on a lesson, as trainers may see it. Whether they may is for the caller to say. */
export async function readFeedback(req: PayloadRequest, lessonId: Id): Promise<FeedbackSum> {
  const { docs } = await req.payload.db.find<KeptFeedback & { id: Id }>({
    collection: 'lesson-feedback',
    where: { lesson: { equals: String(lessonId) } },
    limit: 0,
    pagination: false,
    req,
  });
  return {
    count: docs.length,
    useful: tally(docs.map(({ useful }) => useful)),
    clear: tally(docs.map(({ clear }) => clear)),
    texts: docs.flatMap(({ text }) => text ?? []).sort((a, b) => a.localeCompare(b)),
  };
}
