import type { CourseStanding, LessonStanding } from '@duo/domain/training/course';
import { standInCourse } from '@duo/domain/training/course';
import type { CourseMaterial, LessonMaterial, ModuleMaterial } from '../material.ts';
import type { CountedProgress } from '../read-progress-of.ts';
import type { KeptEnrolment } from './find-enrolment.ts';

/** How a volunteer stands in a course, by what is kept of her. */
export function standing(
  course: CourseMaterial,
  { enrolledAt }: Pick<KeptEnrolment, 'enrolledAt'>,
  kept: readonly CountedProgress[],
): CourseStanding {
  // Kept as text, which the outline's ids need not be.
  const ids = new Map(listLessons(course).map(({ lesson: { id } }) => [String(id), id]));
  const progress = kept.flatMap(({ lesson, work, completedAt }) => {
    const lessonId = ids.get(lesson);
    return lessonId === undefined ? [] : [{ lessonId, work, completedAt }];
  });
  return standInCourse(course, { enrolledAt, progress });
}

/** The lesson to go on with, as it is kept of an enrolment. */
export function nextLessonOf({ nextLessonId }: CourseStanding): string | null {
  return nextLessonId === null ? null : String(nextLessonId);
}

export interface PlacedLesson {
  module: ModuleMaterial;
  lesson: LessonMaterial;
}

/** All lessons of a course in their order. */
export function listLessons({ modules }: CourseMaterial): PlacedLesson[] {
  return modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
}

/** How one lesson of a course stands. */
export function standingOf({ modules }: CourseStanding, { id }: LessonMaterial): LessonStanding {
  const found = modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id);
  if (!found) throw new Error(`The lesson ${id} does not stand in its course.`);
  return found;
}
