import type { LessonAnswer, LessonView, LockView } from '@duo/domain/training/training-view';
import { createTranslator } from '@duo/i18n/translate';
import { stampForm } from '../../forms/form-stamp.ts';
import type { Problem } from '../../forms/problems.ts';
import { goTo } from '../../visit/leave.ts';
import type { Visit } from '../../visit/visit.ts';

/** A lesson to read and work in. */
export interface LessonPageView {
  kind: 'lesson';
  status: number;
  stamp: string;
  lesson: LessonView;
  /** What was typed and not kept, by field. */
  typed: URLSearchParams;
  problems: Problem[];
  notice: string | null;
  /** A trainer looks at a draft by a ticket: nothing that is done here is kept. */
  preview: { ticket: string } | null;
}

/** A lesson that is not open yet. */
export interface LockedView {
  kind: 'locked';
  status: 403;
  title: string;
  lock: LockView;
}

const lessonKey = /^[a-z0-9-]{1,80}$/;

/** Which lesson the page's address or its form names. */
export function readLessonKey({ query, fields }: Pick<Visit, 'query' | 'fields'>): string | null {
  const key = query.get('lesson') ?? fields.get('lesson') ?? '';
  return lessonKey.test(key) ? key : null;
}

/** Shows a lesson as it stands. */
export async function showLesson(
  visit: Visit,
  key: string,
  shown: Partial<LessonPageView> = {},
): Promise<LessonPageView | LockedView | Response> {
  const answer = await visit.cms.fetchLesson(key, visit.language);
  if (answer.outcome === 'unknown') return goTo(visit, 'training', { again: '1' });
  if (answer.outcome === 'locked') {
    return { kind: 'locked', status: 403, title: answer.title, lock: answer.lock };
  }
  return { ...describeLesson(visit, answer), ...shown };
}

function describeLesson(
  visit: Visit,
  { lesson, volunteer }: Extract<LessonAnswer, { outcome: 'lesson' }>,
): LessonPageView {
  return {
    kind: 'lesson',
    status: 200,
    stamp: stampForm(visit, 'lesson', volunteer.id),
    lesson,
    typed: new URLSearchParams(),
    problems: [],
    notice: findNotice(visit),
    preview: null,
  };
}

function findNotice({ language, query }: Visit): string | null {
  const t = createTranslator(language, 'portal');
  switch (query.get('done')) {
    case 'saved':
      return t('lesson.saved');
    case 'handedIn':
      return t('lesson.handedIn');
    case 'before':
      return t('quiz.handedInBefore');
    case 'sent':
      return t('lesson.sent');
    case 'finished':
      return t('lesson.finished');
    case 'begun':
      return t('lesson.left');
    default:
      return query.has('again') ? t('form.again') : null;
  }
}
