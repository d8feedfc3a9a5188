import { type ActOutcome, type Asked, sayClosed, settle } from './act.ts';

/** Says that the lesson is finished: it is, unless something is left to do. */
export async function finish(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson } = asked;
  const answer = await visit.cms.finishLesson({ lesson });
  if (answer.outcome !== 'finished') return sayClosed(asked);
  if (answer.isCourseComplete) return { done: 'complete' };
  return answer.left.length === 0 ? { done: 'finished' } : { done: 'begun', at: 'left' };
}

/** Confirms that what changed in a finished lesson was read. */
export async function refresh(asked: Asked): Promise<ActOutcome> {
  const kept = await asked.visit.cms.confirmRefresher({ lesson: asked.lesson });
  return settle(asked, kept, 'saved');
}
