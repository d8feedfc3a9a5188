import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import { pageOfQuestion } from '@duo/domain/applications/question-pages';
import { type Question, questions, taskOf, tasks } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';

export type QuestionPage = (typeof pageOfQuestion)[Question];

export function pageOf(question: Question): QuestionPage {
  return pageOfQuestion[question];
}

/** The question that a page asks; null for a page that asks none. */
export function questionOf(page: PortalPage): Question | null {
  return questions.find((question) => pageOfQuestion[question] === page) ?? null;
}

/** Where a question was opened from, and so where it leads back to. */
export type CameFrom = 'tasks' | 'check';

/** In a question's address, that it was opened to change one answer among those that are checked. */
export const backToCheck = { back: 'check' } as const;

/** The address of a question's page. */
export function questionPath(question: Question, language: Language, from: CameFrom): string {
  const path = portalPath(pageOfQuestion[question], language);
  return from === 'check' ? `${path}?${new URLSearchParams(backToCheck)}` : path;
}

/** What comes after a question: the next one of its task, or the page that it was opened from. */
export function pageAfter(question: Question, from: CameFrom): PortalPage {
  if (from === 'check') return 'checkAnswers';
  const inTask: readonly Question[] = tasks[taskOf(question)];
  const next = inTask[inTask.indexOf(question) + 1];
  return next ? pageOfQuestion[next] : 'application';
}
