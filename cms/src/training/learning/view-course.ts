import type { LessonStanding, ModuleStanding } from '@duo/domain/training/course';
import type { CourseView, LessonRow, ModuleView } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { EditionFacts } from '../editions/edition.ts';
import { readEditionFacts } from '../editions/read-editions.ts';
import { listLessons } from './enrolment/stand-in-course.ts';
import { findNews } from './find-refresher.ts';
import type { LessonMaterial, ModuleMaterial } from './material.ts';
import type { Learner } from './open-lesson.ts';
import { viewLock } from './view-lock.ts';

interface Seen {
  learner: Learner;
  /** Of the lessons that she has finished. */
  facts: EditionFacts[];
}

function viewLesson(
  { learner: { course, kept }, facts }: Seen,
  lesson: LessonMaterial,
  { state, lock, left, isBinding }: LessonStanding,
): LessonRow {
  const { key, title, summary, minutes, edition } = lesson;
  const progress = kept.find((one) => one.lesson === String(lesson.id));
  const hasRefresher = progress !== undefined && findNews(lesson, progress, facts) !== null;
  return {
    ...{ key, title, summary, minutes, language: edition.language, state },
    lock: lock && viewLock(course, lock),
    ...{ left, isBinding, hasRefresher },
  };
}

function viewModule(
  seen: Seen,
  { key, title, summary, lessons }: ModuleMaterial,
  { state, lock, lessons: standings }: ModuleStanding,
): ModuleView {
  return {
    ...{ key, title, summary, state },
    lock: lock && viewLock(seen.learner.course, lock),
    lessons: lessons.flatMap((lesson, index) => {
      const standing = standings[index];
      return standing ? [viewLesson(seen, lesson, standing)] : [];
    }),
  };
}

/** The course as its learner sees it. */
export async function viewCourse(req: PayloadRequest, learner: Learner): Promise<CourseView> {
  const { course, standing, enrolment, kept } = learner;
  const { title, summary, order, modules } = course;
  const lessons = listLessons(course).map(({ lesson }) => lesson);
  const finished = lessons.filter(({ id }) =>
    kept.some((one) => one.lesson === String(id) && one.completedAt),
  );
  const facts = await readEditionFacts(
    req,
    finished.map(({ id }) => id),
  );
  const next = lessons.find(({ id }) => id === standing.nextLessonId);
  return {
    ...{ title, summary, order },
    modules: modules.flatMap((module, index) => {
      const at = standing.modules[index];
      return at ? [viewModule({ learner, facts }, module, at)] : [];
    }),
    next: next ? { key: next.key, title: next.title, minutes: next.minutes } : null,
    left: standing.left,
    isComplete: enrolment.completedAt !== null || standing.isComplete,
  };
}
