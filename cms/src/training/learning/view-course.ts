import type { LessonStanding, ModuleStanding } from '@duo/domain/training/course';
import type { CourseView, LessonRow, ModuleView } from '@duo/domain/training/training-view';
import { listLessons } from './enrolment/stand-in-course.ts';
import { findNews } from './find-refresher.ts';
import type { LessonMaterial, ModuleMaterial } from './material.ts';
import type { Learner } from './open-lesson.ts';
import { viewLock } from './view-lock.ts';

function viewLesson(
  { course, kept }: Learner,
  lesson: LessonMaterial,
  { state, lock, left, isBinding }: LessonStanding,
): LessonRow {
  const { key, title, summary, minutes, edition } = lesson;
  const progress = kept.find((one) => one.lesson === String(lesson.id));
  const hasRefresher = progress !== undefined && findNews(lesson, progress) !== null;
  return {
    ...{ key, title, summary, minutes, language: edition.language, state },
    lock: lock && viewLock(course, lock),
    ...{ left, isBinding, hasRefresher },
  };
}

function viewModule(
  learner: Learner,
  { key, title, summary, lessons }: ModuleMaterial,
  { state, lock, lessons: standings }: ModuleStanding,
): ModuleView {
  return {
    ...{ key, title, summary, state },
    lock: lock && viewLock(learner.course, lock),
    lessons: lessons.flatMap((lesson, index) => {
      const standing = standings[index];
      return standing ? [viewLesson(learner, lesson, standing)] : [];
    }),
  };
}

/** The course as its learner sees it. */
export function viewCourse(learner: Learner): CourseView {
  const { course, standing, enrolment } = learner;
  const { title, summary, order, modules } = course;
  const lessons = listLessons(course).map(({ lesson }) => lesson);
  const next = lessons.find(({ id }) => id === standing.nextLessonId);
  return {
    ...{ title, summary, order },
    modules: modules.flatMap((module, index) => {
      const at = standing.modules[index];
      return at ? [viewModule(learner, module, at)] : [];
    }),
    next: next ? { key: next.key, title: next.title, minutes: next.minutes } : null,
    left: standing.left,
    isComplete: enrolment.completedAt !== null || standing.isComplete,
  };
}
