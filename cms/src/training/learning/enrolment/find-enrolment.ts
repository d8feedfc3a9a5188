import type { PayloadRequest, Where } from 'payload';
import type { Id } from '../material.ts';

/** That somebody takes a course. */
export interface KeptEnrolment {
  id: Id;
  volunteer: string;
  course: string;
  name: string | null;
  /** Its words without accents and capitals. */
  nameKey: string | null;
  /** Of the lesson to go on with; null where none is open. */
  nextLesson: string | null;
  enrolledAt: string;
  completedAt: string | null;
  remindersWanted: boolean;
  remindersSent: number;
  lastWorkAt: string;
  quietSince: string;
  application: string | null;
}

export const enrolmentKeyOf = (volunteerId: Id, courseId: Id) => `${volunteerId}/${courseId}`;

const collection = 'enrolments';

async function findOne(req: PayloadRequest, where: Where): Promise<KeptEnrolment | null> {
  return (await req.payload.db.findOne({ collection, where, req })) as KeptEnrolment | null;
}

/** A volunteer's enrolment in a course; null where there is none. */
export function findEnrolment(
  req: PayloadRequest,
  volunteerId: Id,
  courseId: Id,
): Promise<KeptEnrolment | null> {
  return findOne(req, { enrolmentKey: { equals: enrolmentKeyOf(volunteerId, courseId) } });
}

/** The enrolment of a volunteer, whether its course is live or not; the last one, where there are several. */
export async function findLastEnrolment(
  req: PayloadRequest,
  volunteerId: Id,
): Promise<KeptEnrolment | null> {
  const { docs } = await req.payload.db.find<KeptEnrolment>({
    collection,
    where: { volunteer: { equals: String(volunteerId) } },
    sort: ['-enrolledAt', '-id'],
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}
