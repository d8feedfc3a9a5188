import { type PortalPage, portalPath } from '@duo/domain/accounts/portal-addresses';
import { type Question, questions, taskOf, tasks } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';

const pages = {
  name: 'answerName',
  calledBy: 'answerCalledBy',
  birthDate: 'answerBirthDate',
  phone: 'answerPhone',
  branch: 'answerBranch',
  occupation: 'answerOccupation',
  sector: 'answerSector',
  languages: 'answerLanguages',
  skills: 'answerSkills',
  motivation: 'answerMotivation',
  availability: 'answerAvailability',
  note: 'answerNote',
  consents: 'answerConsents',
  heard: 'answerHeard',
} as const satisfies Record<Question, PortalPage>;

export type QuestionPage = (typeof pages)[Question];

export function pageOf(question: Question): QuestionPage {
  return pages[question];
}

/** The question that a page asks; null for a page that asks none. */
export function questionOf(page: PortalPage): Question | null {
  return questions.find((question) => pages[question] === page) ?? null;
}

/** Where a question was opened from, and so where it leads back to. */
export type CameFrom = 'tasks' | 'check';

/** In a question's address, that it was opened to change one answer among those that are checked. */
export const backToCheck = { back: 'check' } as const;

/** The address of a question's page. */
export function questionPath(question: Question, language: Language, from: CameFrom): string {
  const path = portalPath(pages[question], language);
  return from === 'check' ? `${path}?${new URLSearchParams(backToCheck)}` : path;
}

/** What comes after a question: the next one of its task, or the page that it was opened from. */
export function pageAfter(question: Question, from: CameFrom): PortalPage {
  if (from === 'check') return 'checkAnswers';
  const inTask: readonly Question[] = tasks[taskOf(question)];
  const next = inTask[inTask.indexOf(question) + 1];
  return next ? pages[next] : 'application';
}
