import { defaultLanguage } from '@duo/domain/languages/languages';
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { readAll } from '../../../database/read-all.ts';
import { listCourses } from '../list-courses.ts';
import { type CourseMaterial, readCourse } from '../material.ts';
import { readProgressOf } from '../read-progress-of.ts';
import type { KeptEnrolment } from './find-enrolment.ts';
import { listLessons, nextLessonOf, standing } from './stand-in-course.ts';

type Row = Pick<
  KeptEnrolment,
  'id' | 'volunteer' | 'course' | 'enrolledAt' | 'completedAt' | 'lastWorkAt' | 'nextLesson'
>;
type Courses = Map<string, CourseMaterial>;

const collection = 'enrolments';
/** As many learners' progress as are read at a time: others want to be answered in between. */
const atOnce = 100;
const enrolmentFields = {
  volunteer: true,
  course: true,
  enrolledAt: true,
  completedAt: true,
  lastWorkAt: true,
  nextLesson: true,
} as const;

/** Unless the learner has done something since, and stands rightly by that. */
async function correct(req: PayloadRequest, { id, lastWorkAt }: Row, nextLesson: string | null) {
  const where: Where = { and: [{ id: { equals: id } }, { lastWorkAt: { equals: lastWorkAt } }] };
  await req.payload.db.updateMany({ collection, where, data: { nextLesson }, req });
}

async function renewSome(req: PayloadRequest, rows: readonly Row[], courses: Courses) {
  const kept = await readProgressOf(req, rows);
  for (const row of rows) {
    const course = courses.get(row.course);
    if (!course) continue;
    const own = (kept.get(row.volunteer) ?? []).filter((one) => one.course === row.course);
    const nextLesson = nextLessonOf(standing(course, row, own));
    if (nextLesson !== row.nextLesson) await correct(req, row, nextLesson);
  }
}

async function renewAll(req: PayloadRequest, courses: Courses): Promise<void> {
  const select = enrolmentFields;
  await readAll<Row>(req, { collection, select }, async (rows) => {
    const open = rows.filter(({ completedAt }) => !completedAt);
    for (let from = 0; from < open.length; from += atOnce) {
      await renewSome(req, open.slice(from, from + atOnce), courses);
    }
  });
}

async function readCourses(req: PayloadRequest): Promise<Courses> {
  const courses: Courses = new Map();
  for (const { id } of await listCourses(req, defaultLanguage)) {
    const course = await readCourse(req, defaultLanguage, String(id));
    if (course) courses.set(String(id), course);
  }
  return courses;
}

/** All of some courses by which learners stand here or there. */
function describe(courses: Courses): string {
  const described = [...courses.values()].map((course) => ({
    order: course.order,
    after: course.modules.map(({ id, after }) => [id, after]),
    lessons: listLessons(course).map(
      ({ lesson: { id, rules, firstPublishedAt, bindsEarlier } }) => [
        ...[id, rules, firstPublishedAt, bindsEarlier],
      ],
    ),
  }));
  return JSON.stringify(described);
}

/**
 * Makes what brings up to date which lesson is next of everybody, at its first call and whenever a course has
 * changed since the last: whoever does something stands rightly at once, and whoever doesn't, after it.
 */
export function createRenewal(): (payload: Payload) => Promise<void> {
  let seen = '';
  return async (payload) => {
    const req = await createLocalReq({}, payload);
    const courses = await readCourses(req);
    const present = describe(courses);
    if (present === seen) return;
    await renewAll(req, courses);
    seen = present;
  };
}
