import { wordsOf } from '@duo/domain/applications/words';
import { trainingReminderDays } from '@duo/domain/training/reminders';
import type { Where } from 'payload';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import type { Id } from '../../learning/material.ts';
import { readCourseId, readLessonKey } from '../lesson-filters.ts';

/** Whom of the learners: all, those who have not finished, or those of them who are stuck for so many days. */
export const matrixShows = ['all', 'open', 'stuck7', 'stuck21'] as const;
export type MatrixShow = (typeof matrixShows)[number];

export interface MatrixFilters {
  show: MatrixShow;
  /** By id; null for the first that is live. */
  course: string | null;
  /** With what the name begins, as it was typed; empty for any. */
  name: string;
  /** The key of the lesson at which they stand; null for any. */
  lesson: string | null;
  /** Where the page before ended; null for the first. */
  cursor: string | null;
}

/** Of the filters of nobody in particular. */
export const noFilters: MatrixFilters = {
  show: 'all',
  course: null,
  name: '',
  lesson: null,
  cursor: null,
};

const msPerDay = 86_400_000;
const cursorForm = /^([\p{Letter}\p{Number} :.-]{1,400})_([\da-f]{1,24})$/u;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const longestName = 100;

const stuckDays: Partial<Record<MatrixShow, number>> = {
  stuck7: trainingReminderDays[0],
  stuck21: trainingReminderDays[1],
};

/** Since when whoever is stuck for at least so many days did nothing, as ISO 8601. */
export function quietBefore(days: number, now: Date): string {
  return new Date(now.getTime() - days * msPerDay).toISOString();
}

/** Reads filters from an address; what it does not understand is left out. */
export function readMatrixFilters(searchParams: URLSearchParams): MatrixFilters {
  const show = searchParams.get('show');
  const cursor = searchParams.get('cursor');
  return {
    show: matrixShows.find((name) => name === show) ?? 'all',
    course: readCourseId(searchParams.get('course')),
    name: (searchParams.get('name') ?? '').trim().slice(0, longestName),
    lesson: readLessonKey(searchParams.get('lesson')),
    cursor: cursor !== null && cursorForm.test(cursor) ? cursor : null,
  };
}

/** Writes filters for an address, what goes without saying left out. */
export function writeMatrixFilters({ show, ...others }: MatrixFilters): string {
  const written = new URLSearchParams(show === 'all' ? {} : { show });
  for (const [name, value] of Object.entries(others)) if (value) written.set(name, value);
  return written.size > 0 ? `?${written}` : '';
}

const ways = {
  byName: { field: 'nameKey', sign: '', beyond: 'greater_than' },
  byQuiet: { field: 'quietSince', sign: '', beyond: 'greater_than' },
  byWork: { field: 'lastWorkAt', sign: '-', beyond: 'less_than' },
} as const;

/** What a name begins with, as names are kept to be looked for; empty for any. */
const beginningOf = ({ name }: MatrixFilters) => wordsOf(name).join(' ');

/** By name where one is looked for; the longest first who stand still; else who worked last. */
function orderOf(filters: MatrixFilters) {
  if (beginningOf(filters)) return ways.byName;
  return filters.lesson !== null || filters.show in stuckDays ? ways.byQuiet : ways.byWork;
}

export function sortOf(filters: MatrixFilters): string[] {
  const { field, sign } = orderOf(filters);
  return [`${sign}${field}`, `${sign}id`];
}

/** Where a page ends that has this learner last. */
export function cursorAt(filters: MatrixFilters, last: KeptEnrolment): string {
  const { field } = orderOf(filters);
  const value = last[field] ?? '';
  return `${field === 'nameKey' ? value : new Date(value).toISOString()}_${last.id}`;
}

/** What comes after a cursor: said as a range first, so that an index leads there. */
function whereAfter(filters: MatrixFilters, toId: (text: string) => Id | null): Where[] {
  const [, at, typed = ''] = cursorForm.exec(filters.cursor ?? '') ?? [];
  const id = toId(typed);
  const { field, beyond } = orderOf(filters);
  if (!at || id === null || (field !== 'nameKey' && !instantForm.test(at))) return [];
  return [
    { [field]: { [`${beyond}_equal`]: at } },
    { or: [{ [field]: { [beyond]: at } }, { id: { [beyond]: id } }] },
  ];
}

/** Names that begin so stand beside each other in the order of their words. */
function whereNamed(filters: MatrixFilters): Where[] {
  const beginning = beginningOf(filters);
  if (!beginning) return [];
  return [
    { nameKey: { greater_than_equal: beginning } },
    { nameKey: { less_than: `${beginning}\u{10ffff}` } },
  ];
}

export interface MatrixScope {
  courseId: Id;
  /** Of the lesson in the filters; null where the course has no such lesson, or any is meant. */
  lessonId: Id | null;
  now: Date;
  toId: (text: string) => Id | null;
}

/** The enrolments of a course that some filters leave, from where the page before ended. */
export function writeMatrixWhere(
  filters: MatrixFilters,
  { courseId, lessonId, now, toId }: MatrixScope,
): Where {
  const { show, lesson } = filters;
  const and: Where[] = [{ course: { equals: String(courseId) } }];
  if (show !== 'all' || lesson !== null) and.push({ completedAt: { exists: false } });
  if (lesson !== null) and.push({ nextLesson: { equals: String(lessonId) } });
  const days = stuckDays[show];
  if (days !== undefined) {
    and.push({ quietSince: { less_than_equal: quietBefore(days, now) } });
  }
  return { and: [...and, ...whereNamed(filters), ...whereAfter(filters, toId)] };
}
