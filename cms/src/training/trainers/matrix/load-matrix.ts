import { dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import { type CourseChoice, chooseCourse, listCourses } from '../../learning/list-courses.ts';
import { type CourseMaterial, type Id, toId } from '../../learning/material.ts';
import { readProgressOf } from '../../learning/read-progress-of.ts';
import { cursorAt, type MatrixFilters, sortOf, writeMatrixWhere } from './matrix-filters.ts';
import { type MatrixRow, toMatrixRow } from './matrix-row.ts';

export const rowsPerPage = 50;

export interface Matrix {
  course: CourseMaterial;
  /** Among which the reader may choose. */
  courses: CourseChoice[];
  rows: MatrixRow[];
  /** For {@link MatrixFilters.cursor} of the next page; null on the last one. */
  next: string | null;
}

interface Asked {
  language: Language;
  now: Date;
}

/** By its key in a course, whoever may have typed that. */
function findLessonId(course: CourseMaterial, key: string | null): Id | null {
  return listLessons(course).find(({ lesson }) => lesson.key === key)?.lesson.id ?? null;
}

/** A piece of the learners of a course, as many as asked for, in the order of the filters. */
async function readEnrolments(
  req: PayloadRequest,
  course: CourseMaterial,
  { filters, now, count }: { filters: MatrixFilters; now: Date; count: number },
): Promise<KeptEnrolment[]> {
  const scope = {
    courseId: course.id,
    lessonId: findLessonId(course, filters.lesson),
    now,
    toId: (text: string) => toId(req, text),
  };
  const { docs } = await req.payload.db.find<KeptEnrolment>({
    collection: 'enrolments',
    where: writeMatrixWhere(filters, scope),
    sort: sortOf(filters),
    limit: count,
    pagination: false,
    req,
  });
  return docs;
}

async function readPiece(
  req: PayloadRequest,
  course: CourseMaterial,
  asked: { filters: MatrixFilters; now: Date; count: number },
): Promise<{ rows: MatrixRow[]; next: string | null }> {
  // One more than is shown says whether there are others.
  const found = await readEnrolments(req, course, { ...asked, count: asked.count + 1 });
  const enrolments = found.slice(0, asked.count);
  const progress = await readProgressOf(req, enrolments);
  const today = dayOf(asked.now);
  const rows = enrolments.map((enrolment) => {
    const kept = progress.get(enrolment.volunteer) ?? [];
    const own = kept.filter((one) => one.course === enrolment.course);
    return toMatrixRow(course, { enrolment, kept: own, today });
  });
  const last = enrolments.at(-1);
  const next = last && found.length > asked.count ? cursorAt(asked.filters, last) : null;
  return { rows, next };
}

/**
 * A page of the learners of a course with how each stands in each lesson; null while no course is live.
 * Whether the reader may see it is for the caller to say.
 */
export async function loadMatrix(
  req: PayloadRequest,
  filters: MatrixFilters,
  { language, now }: Asked,
): Promise<Matrix | null> {
  const course = await chooseCourse(req, language, filters.course);
  if (!course) return null;
  const courses = await listCourses(req, language);
  return {
    course,
    courses,
    ...(await readPiece(req, course, { filters, now, count: rowsPerPage })),
  };
}

/** All learners that the filters leave, a piece at a time: no more than that is in memory. */
export async function* readMatrixPieces(
  req: PayloadRequest,
  course: CourseMaterial,
  { filters, now, count }: { filters: MatrixFilters; now: Date; count: number },
): AsyncGenerator<MatrixRow[]> {
  let cursor: string | null = null;
  do {
    const piece: Awaited<ReturnType<typeof readPiece>> = await readPiece(req, course, {
      filters: { ...filters, cursor },
      now,
      count,
    });
    yield piece.rows;
    cursor = piece.next;
  } while (cursor !== null);
}
