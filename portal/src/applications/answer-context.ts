import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import type { ApplicationAnswer } from '@duo/domain/applications/application-view';

/** What answers are held against, as the CMS has just told it. */
export function contextOf({
  today,
  lists,
}: Pick<ApplicationAnswer, 'today' | 'lists'>): AnswerContext {
  return {
    today,
    branches: lists.branches.map(({ id }) => id),
    sectors: lists.sectors.map(({ id }) => id),
    noteVersion: lists.note?.version ?? null,
  };
}
