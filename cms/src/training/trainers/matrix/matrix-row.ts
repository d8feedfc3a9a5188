import { countDays, type Day, dayOf } from '@duo/domain/applications/days';
import type { CourseLeft, LessonState } from '@duo/domain/training/course';
import { trainingReminderDays } from '@duo/domain/training/reminders';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import { listLessons, standing } from '../../learning/enrolment/stand-in-course.ts';
import type { CourseMaterial } from '../../learning/material.ts';
import type { CountedProgress } from '../../learning/read-progress-of.ts';

/** How a learner stands in a lesson of the course. */
export interface MatrixCell {
  lessonKey: string;
  state: LessonState;
  /** Whether the learner has to do it: a lesson that was added later binds later learners only. */
  isBinding: boolean;
}

/** A learner, as trainers see one. */
export interface MatrixRow {
  enrolmentId: string;
  /** As the volunteer wants to be called; null where nothing is known. */
  name: string | null;
  enrolledAt: string;
  lastWorkAt: string;
  completedAt: string | null;
  /** Since when nothing was done, or answered by a trainer; null unless that is long ago. */
  stuckSince: Day | null;
  /** The lesson to go on with; null where none is open. */
  nextTitle: string | null;
  left: CourseLeft;
  /** In the order of the course. */
  cells: MatrixCell[];
}

interface Given {
  enrolment: KeptEnrolment;
  kept: readonly CountedProgress[];
  today: Day;
}

function findStuck({ enrolment: { completedAt, quietSince }, today }: Given): Day | null {
  const since = dayOf(new Date(quietSince));
  const isStuck = completedAt === null && countDays(since, today) >= trainingReminderDays[0];
  return isStuck ? since : null;
}

/** How a learner stands in a course, by what is kept of her in it. */
export function toMatrixRow(course: CourseMaterial, given: Given): MatrixRow {
  const { enrolment, kept } = given;
  const stands = standing(course, enrolment, kept);
  const lessons = listLessons(course).map(({ lesson }) => lesson);
  const standings = stands.modules.flatMap((module) => module.lessons);
  const { id, name, enrolledAt, lastWorkAt, completedAt } = enrolment;
  return {
    ...{ enrolmentId: String(id), name, enrolledAt, lastWorkAt, completedAt },
    stuckSince: findStuck(given),
    nextTitle: lessons.find((lesson) => lesson.id === stands.nextLessonId)?.title ?? null,
    left: stands.left,
    cells: standings.map(({ id: lessonId, state, isBinding }) => ({
      lessonKey: lessons.find((lesson) => lesson.id === lessonId)?.key ?? '',
      state,
      isBinding,
    })),
  };
}
