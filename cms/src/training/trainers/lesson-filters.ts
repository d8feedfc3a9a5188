/** Of which course and lesson a page speaks. */
export interface LessonFilters {
  /** By id; null for the first that is live. */
  course: string | null;
  /** By key; null for all of the course. */
  lesson: string | null;
  /** From 1. */
  page: number;
}

const idForm = /^[\da-f]{1,24}$/;
const keyForm = /^[\w-]{1,80}$/;
const pageForm = /^[1-9]\d{0,3}$/;

/** A part of an address, where it is of its form; null for any other. */
const fits = (value: string | null, form: RegExp) =>
  value !== null && form.test(value) ? value : null;

export const readCourseId = (typed: string | null) => fits(typed, idForm);
export const readLessonKey = (typed: string | null) => fits(typed, keyForm);

/** Reads filters from an address; what it does not understand is left out. */
export function readLessonFilters(searchParams: URLSearchParams): LessonFilters {
  return {
    course: readCourseId(searchParams.get('course')),
    lesson: readLessonKey(searchParams.get('lesson')),
    page: Number(fits(searchParams.get('page'), pageForm) ?? '1'),
  };
}

/** Writes filters for an address, what goes without saying left out. */
export function writeLessonFilters({ course, lesson, page }: LessonFilters): string {
  const written = new URLSearchParams();
  if (course) written.set('course', course);
  if (lesson) written.set('lesson', lesson);
  if (page > 1) written.set('page', String(page));
  return written.size > 0 ? `?${written}` : '';
}
