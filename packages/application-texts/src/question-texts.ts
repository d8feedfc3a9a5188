import type { Question, questionFields, Task } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

type Key = MessageKey<'application'>;

const taskTitles: Record<Task, Key> = {
  you: 'task.you',
  contact: 'task.contact',
  where: 'task.where',
  work: 'task.work',
  help: 'task.help',
  note: 'task.note',
  consent: 'task.consent',
  heard: 'task.heard',
};

const titles: Record<Question, Key> = {
  name: 'title.name',
  calledBy: 'title.calledBy',
  birthDate: 'title.birthDate',
  phone: 'title.phone',
  branch: 'title.branch',
  occupation: 'title.occupation',
  sector: 'title.sector',
  languages: 'title.languages',
  skills: 'title.skills',
  motivation: 'title.motivation',
  availability: 'title.availability',
  note: 'title.note',
  consents: 'title.consents',
  heard: 'title.heard',
};

const shortNames: Record<Question, Key> = {
  name: 'question.name',
  calledBy: 'question.calledBy',
  birthDate: 'question.birthDate',
  phone: 'question.phone',
  branch: 'question.branch',
  occupation: 'question.occupation',
  sector: 'question.sector',
  languages: 'question.languages',
  skills: 'question.skills',
  motivation: 'question.motivation',
  availability: 'question.availability',
  note: 'question.note',
  consents: 'question.consents',
  heard: 'question.heard',
};

const hints: Record<Question, Key | null> = {
  name: 'hint.name',
  calledBy: 'hint.calledBy',
  birthDate: 'hint.birthDate',
  phone: 'hint.phone',
  branch: 'hint.branch',
  occupation: 'hint.occupation',
  sector: 'hint.sector',
  languages: 'hint.languages',
  skills: 'hint.skills',
  motivation: 'hint.motivation',
  availability: 'hint.availability',
  note: 'hint.note',
  consents: 'hint.consents',
  heard: 'hint.heard',
};

type Labels = { [Q in Question]: Record<keyof (typeof questionFields)[Q], Key> };

const labels: Labels = {
  name: { name: 'field.name.name' },
  calledBy: { calledBy: 'field.calledBy.calledBy' },
  birthDate: {
    day: 'field.birthDate.day',
    month: 'field.birthDate.month',
    year: 'field.birthDate.year',
  },
  phone: { phone: 'field.phone.phone' },
  branch: { branch: 'field.branch.branch' },
  occupation: { occupation: 'field.occupation.occupation', years: 'field.occupation.years' },
  sector: { sector: 'field.sector.sector' },
  languages: {
    fr: 'field.languages.fr',
    nl: 'field.languages.nl',
    en: 'field.languages.en',
    others: 'field.languages.others',
  },
  skills: { skills: 'field.skills.skills', otherSkills: 'field.skills.otherSkills' },
  motivation: { motivation: 'field.motivation.motivation' },
  availability: { slots: 'field.availability.slots' },
  note: { acknowledged: 'field.note.acknowledged' },
  consents: { agreed: 'field.consents.agreed' },
  heard: { heard: 'field.heard.heard', otherSource: 'field.heard.otherSource' },
};

/** What a task of the list is called. */
export function taskTitle(task: Task, language: Language): string {
  return createTranslator(language, 'application')(taskTitles[task]);
}

/** A question as its page asks it. */
export function titleOf(question: Question, language: Language): string {
  return createTranslator(language, 'application')(titles[question]);
}

/** A question's name in a list of answers, such as "Date of birth". */
export function nameQuestion(question: Question, language: Language): string {
  return createTranslator(language, 'application')(shortNames[question]);
}

/** What helps to answer a question; null where nothing has to be said. */
export function hintOf(question: Question, language: Language): string | null {
  const key = hints[question];
  return key && createTranslator(language, 'application')(key);
}

/**
 * The label of a field of a question's form.
 * @throws when the question has no such field.
 */
export function labelOf(question: Question, field: string, language: Language): string {
  const known: Readonly<Record<string, Key>> = labels[question];
  const key = Object.hasOwn(known, field) ? known[field] : undefined;
  if (!key) throw new Error(`The question ${question} has no field ${field}.`);
  return createTranslator(language, 'application')(key);
}
