import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import { type CourseChoice, chooseCourse, listCourses } from '../../learning/list-courses.ts';
import type { CourseMaterial, LessonMaterial } from '../../learning/material.ts';
import { countFeedback, type FeedbackSum, readFeedback } from '../../learning/read-feedback.ts';
import type { LessonFilters } from '../lesson-filters.ts';

export interface CourseFeedback {
  course: CourseMaterial;
  courses: CourseChoice[];
  /** How often each lesson was judged, in the order of the course. */
  lessons: { lesson: LessonMaterial; count: number }[];
  /** Of the lesson asked for; null where none is, or there is none such. */
  chosen: { lesson: LessonMaterial; sum: FeedbackSum } | null;
}

/**
 * What volunteers think of the lessons of a course, without who thinks it; null while no course is live.
 * Whether the reader may see it is for the caller to say.
 */
export async function loadFeedback(
  req: PayloadRequest,
  filters: LessonFilters,
  { language }: { language: Language },
): Promise<CourseFeedback | null> {
  const course = await chooseCourse(req, language, filters.course);
  if (!course) return null;
  const lessons: CourseFeedback['lessons'] = [];
  for (const { lesson } of listLessons(course)) {
    lessons.push({ lesson, count: await countFeedback(req, lesson.id) });
  }
  const found = lessons.find(({ lesson: { key } }) => key === filters.lesson)?.lesson;
  return {
    course,
    courses: await listCourses(req, language),
    lessons,
    chosen: found ? { lesson: found, sum: await readFeedback(req, found.id, filters.page) } : null,
  };
}
