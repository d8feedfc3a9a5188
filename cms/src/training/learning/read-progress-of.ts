import type { PayloadRequest } from 'payload';
import type { KeptProgress } from './kept-progress.ts';

const select = {
  volunteer: true,
  course: true,
  lesson: true,
  work: true,
  completedAt: true,
} as const;

/** Of a lesson's progress, what says where a learner stands. */
export type CountedProgress = Pick<KeptProgress, 'id' | keyof typeof select>;

/** What some learners have done in the lessons of any course, by volunteer. */
export async function readProgressOf(
  req: PayloadRequest,
  learners: readonly { volunteer: string }[],
): Promise<Map<string, CountedProgress[]>> {
  if (learners.length === 0) return new Map();
  const { docs } = await req.payload.db.find<CountedProgress>({
    collection: 'lesson-progress',
    where: { volunteer: { in: learners.map(({ volunteer }) => volunteer) } },
    select,
    limit: 0,
    pagination: false,
    req,
  });
  return Map.groupBy(docs, ({ volunteer }) => volunteer);
}
