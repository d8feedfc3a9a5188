import type { Lock } from '@duo/domain/training/course';
import type { LockView } from '@duo/domain/training/training-view';
import { listLessons } from './enrolment/stand-in-course.ts';
import type { CourseMaterial } from './material.ts';

/** Why something can't be begun yet, by the titles that the learner knows. */
export function viewLock(course: CourseMaterial, lock: Lock): LockView {
  if (lock.because === 'lesson') {
    const found = listLessons(course).find(({ lesson: { id } }) => id === lock.lessonId);
    return { because: 'lesson', title: found?.lesson.title ?? '' };
  }
  const modules = course.modules.filter(({ id }) => lock.moduleIds.includes(id));
  return { because: 'modules', titles: modules.map(({ title }) => title) };
}
