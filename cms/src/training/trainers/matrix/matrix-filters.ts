import { trainingReminderDays } from '@duo/domain/training/reminders';
import type { Where } from 'payload';
import type { KeptEnrolment } from '../../learning/enrolment/find-enrolment.ts';
import type { Id } from '../../learning/material.ts';

/** Whom of the learners: all, those who have not finished, or those of them who are stuck for so many days. */
export const matrixShows = ['all', 'open', 'stuck7', 'stuck21'] as const;
export type MatrixShow = (typeof matrixShows)[number];

export interface MatrixFilters {
  show: MatrixShow;
  /** Where the page before ended; null for the first. */
  cursor: string | null;
}

const msPerDay = 86_400_000;
const cursorForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([\da-f]{1,24})$/;

const stuckDays: Partial<Record<MatrixShow, number>> = {
  stuck7: trainingReminderDays[0],
  stuck21: trainingReminderDays[1],
};

/** Reads filters from an address; what it does not understand is left out. */
export function readMatrixFilters(searchParams: URLSearchParams): MatrixFilters {
  const show = searchParams.get('show');
  const cursor = searchParams.get('cursor');
  return {
    show: matrixShows.find((name) => name === show) ?? 'all',
    cursor: cursor !== null && cursorForm.test(cursor) ? cursor : null,
  };
}

/** Writes filters for an address, what goes without saying left out. */
export function writeMatrixFilters({ show, cursor }: MatrixFilters): string {
  const written = new URLSearchParams();
  if (show !== 'all') written.set('show', show);
  if (cursor) written.set('cursor', cursor);
  return written.size > 0 ? `?${written}` : '';
}

/** Those who are stuck: the longest first. Everybody else: who worked last comes first. */
function orderOf(show: MatrixShow) {
  return show in stuckDays
    ? ({ field: 'quietSince', sign: '', beyond: 'greater_than' } as const)
    : ({ field: 'lastWorkAt', sign: '-', beyond: 'less_than' } as const);
}

export function sortOf({ show }: MatrixFilters): string[] {
  const { field, sign } = orderOf(show);
  return [`${sign}${field}`, `${sign}id`];
}

/** Where a page ends that has this learner last. */
export function cursorAt({ show }: MatrixFilters, last: KeptEnrolment): string {
  return `${new Date(last[orderOf(show).field]).toISOString()}_${last.id}`;
}

/** What comes after a cursor: said as a range first, so that an index leads there. */
function whereAfter({ show, cursor }: MatrixFilters, toId: (text: string) => Id | null): Where[] {
  const [, at, typed = ''] = cursorForm.exec(cursor ?? '') ?? [];
  const id = toId(typed);
  if (!at || id === null) return [];
  const { field, beyond } = orderOf(show);
  return [
    { [field]: { [`${beyond}_equal`]: at } },
    { or: [{ [field]: { [beyond]: at } }, { id: { [beyond]: id } }] },
  ];
}

/** The enrolments of a course that some filters leave, from where the page before ended. */
export function writeMatrixWhere(
  filters: MatrixFilters,
  { courseId, now, toId }: { courseId: Id; now: Date; toId: (text: string) => Id | null },
): Where {
  const { show } = filters;
  const and: Where[] = [{ course: { equals: String(courseId) } }];
  if (show !== 'all') and.push({ completedAt: { exists: false } });
  const days = stuckDays[show];
  if (days !== undefined) {
    const before = new Date(now.getTime() - days * msPerDay).toISOString();
    and.push({ quietSince: { less_than_equal: before } });
  }
  return { and: [...and, ...whereAfter(filters, toId)] };
}
