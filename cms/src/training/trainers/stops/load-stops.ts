import { countDays, dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { trainingReminderDays } from '@duo/domain/training/reminders';
import type { PayloadRequest, Where } from 'payload';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import { type CourseChoice, chooseCourse, listCourses } from '../../learning/list-courses.ts';
import type { CourseMaterial, Id, LessonMaterial } from '../../learning/material.ts';
import { quietBefore } from '../matrix/matrix-filters.ts';

/** How many learners stand at a lesson: it is the one that they are to go on with. */
export interface LessonStop {
  key: string;
  title: string;
  /** Of the title. */
  language: Language;
  count: number;
  /** Those of them who have done nothing for {@link stuckDays}. */
  stuck: number;
  /** For how many days half of them at least have done nothing; null where nobody stands. */
  medianDays: number | null;
}

export interface Stops {
  course: CourseMaterial;
  courses: CourseChoice[];
  /** In the order of the course. */
  lessons: LessonStop[];
  /** Those who have no lesson to go on with: they wait for a trainer. */
  waiting: number;
  /** Those who stood at a lesson that is no longer in the course, and have done nothing since. */
  elsewhere: number;
}

/** After so many quiet days somebody counts as stuck here. */
export const stuckDays = trainingReminderDays[1];

const collection = 'enrolments';

/** Those who have not finished a course, and stand somewhere. In the order of their index. */
const whereAt = (courseId: Id, nextLesson: Where[string]): Where => ({
  and: [
    { course: { equals: String(courseId) } },
    { completedAt: { exists: false } },
    { nextLesson },
  ],
});

async function count(req: PayloadRequest, where: Where): Promise<number> {
  return (await req.payload.db.count({ collection, where, req })).totalDocs;
}

/** For how many days the one in the middle of so many has done nothing. */
async function findMedian(
  req: PayloadRequest,
  where: Where,
  { among, now }: { among: number; now: Date },
): Promise<number | null> {
  const { docs } = await req.payload.db.find<KeptEnrolment>({
    collection,
    where,
    select: { quietSince: true },
    sort: ['quietSince', 'id'],
    limit: 1,
    page: Math.floor((among - 1) / 2) + 1,
    pagination: false,
    req,
  });
  const [middle] = docs;
  return middle ? Math.max(0, countDays(dayOf(new Date(middle.quietSince)), dayOf(now))) : null;
}

const isStuck = (now: Date): Where => ({
  quietSince: { less_than_equal: quietBefore(stuckDays, now) },
});

/** The learners of a course who have not finished it. */
const whereOpen = (courseId: Id): Where => ({
  and: [{ course: { equals: String(courseId) } }, { completedAt: { exists: false } }],
});

/** How many learners of the first course that is live are stuck. */
export async function countStuck(
  req: PayloadRequest,
  { language, now }: { language: Language; now: Date },
): Promise<number> {
  const [first] = await listCourses(req, language);
  return first ? count(req, { and: [whereOpen(first.id), isStuck(now)] }) : 0;
}

async function loadStop(
  req: PayloadRequest,
  { id, key, title, edition: { language } }: LessonMaterial,
  { courseId, now }: { courseId: Id; now: Date },
): Promise<LessonStop> {
  const here = whereAt(courseId, { equals: String(id) });
  const among = await count(req, here);
  const none = { key, title, language, count: 0, stuck: 0, medianDays: null };
  if (among === 0) return none;
  return {
    ...none,
    count: among,
    stuck: await count(req, { and: [here, isStuck(now)] }),
    medianDays: await findMedian(req, here, { among, now }),
  };
}

/**
 * Where the learners of a course stand who have not finished it; null while no course is live. Counted along
 * an index. Whether the reader may see it is for the caller to say.
 */
export async function loadStops(
  req: PayloadRequest,
  wanted: string | null,
  { language, now }: { language: Language; now: Date },
): Promise<Stops | null> {
  const course = await chooseCourse(req, language, wanted);
  if (!course) return null;
  const { id: courseId } = course;
  const lessons: LessonStop[] = [];
  for (const { lesson } of listLessons(course)) {
    lessons.push(await loadStop(req, lesson, { courseId, now }));
  }
  const waiting = await count(req, whereAt(courseId, { exists: false }));
  const standing = lessons.reduce((sum, stop) => sum + stop.count, waiting);
  const elsewhere = Math.max(0, (await count(req, whereOpen(courseId))) - standing);
  return { course, courses: await listCourses(req, language), lessons, waiting, elsewhere };
}
