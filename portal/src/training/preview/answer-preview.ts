import { CmsRefused } from '@duo/cms-client/errors';
import type { LessonView } from '@duo/domain/training/training-view';
import type { Visit } from '../../visit/visit.ts';
import { readPath } from '../exercises/read-path.ts';
import type { LessonPageView } from '../lesson/lesson-view.ts';

/** The draft of a lesson as its learners will see it; null for a ticket that is not valid. */
export async function answerPreview({ cms, query }: Visit): Promise<LessonPageView | null> {
  const ticket = query.get('ticket') ?? '';
  const lesson = await fetchDraft(cms, ticket);
  if (!lesson) return null;
  const scenario = query.get('scenario') ?? '';
  const path = readPath(query);
  return {
    kind: 'lesson',
    status: 200,
    stamp: '',
    lesson: {
      ...lesson,
      scenarios: { ...lesson.scenarios, [scenario]: { path, hasEnded: false } },
    },
    typed: new URLSearchParams(),
    problems: [],
    notice: null,
    preview: { ticket },
  };
}

async function fetchDraft(cms: Visit['cms'], ticket: string): Promise<LessonView | null> {
  try {
    return await cms.fetchPreview(ticket);
  } catch (error) {
    if (!(error instanceof CmsRefused)) throw error;
    return null;
  }
}
