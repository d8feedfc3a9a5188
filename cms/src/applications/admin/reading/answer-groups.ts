import { nameQuestion } from '@duo/application-texts/question-texts';
import { type Question, type Task, tasks } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { MessageKey, Translate } from '@duo/i18n/translate';

/** The tasks of the form as staff read them, several under one heading. */
const groups: readonly { title: MessageKey<'cms'>; tasks: readonly Task[] }[] = [
  { title: 'reading.group.person', tasks: ['you', 'contact', 'where'] },
  { title: 'reading.group.work', tasks: ['work'] },
  { title: 'reading.group.help', tasks: ['help'] },
  { title: 'reading.group.terms', tasks: ['note', 'consent', 'heard'] },
];

export interface AnswerGroup {
  title: MessageKey<'cms'>;
  questions: Question[];
}

/** All questions in their order, under the headings by which staff read them. */
export function listAnswerGroups(): AnswerGroup[] {
  return groups.map(({ title, tasks: grouped }) => ({
    title,
    questions: grouped.flatMap((task): readonly Question[] => tasks[task]),
  }));
}

/** A question in a word or two: where the form speaks to the volunteer, of her. */
export function nameQuestionOf(
  question: Question,
  { t, language }: { t: Translate<'cms'>; language: Language },
): string {
  if (question === 'calledBy') return t('reading.question.calledBy');
  return question === 'heard' ? t('reading.question.heard') : nameQuestion(question, language);
}
