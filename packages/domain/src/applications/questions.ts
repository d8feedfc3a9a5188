/** What an application asks: tasks, each with its questions in their order. A question has a page of its own. */
export const tasks = {
  you: ['name', 'calledBy', 'birthDate'],
  contact: ['phone'],
  where: ['branch'],
  work: ['occupation', 'sector', 'languages'],
  help: ['skills', 'motivation', 'availability'],
  note: ['note'],
  consent: ['consents'],
  heard: ['heard'],
} as const;

export type Task = keyof typeof tasks;
export type Question = (typeof tasks)[Task][number];

export const taskNames = Object.keys(tasks) as Task[];
export const questions = taskNames.flatMap((task) => tasks[task] as readonly Question[]);

export function isQuestion(value: unknown): value is Question {
  return questions.some((question) => question === value);
}

/** What the volunteer alone may say, and staff never for her: that she has read the note, and what she agrees to. */
export const ownWords: readonly Question[] = ['note', 'consents'];

/** The task that a question belongs to. */
export function taskOf(question: Question): Task {
  const found = taskNames.find((task) => (tasks[task] as readonly Question[]).includes(question));
  if (!found) throw new Error(`No task has the question ${question}.`);
  return found;
}

/** How well a language is spoken. */
export const languageLevels = ['none', 'basic', 'good', 'fluent'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** What a mentor can help with. */
export const skills = [
  'applications',
  'interviews',
  'network',
  'language',
  'digital',
  'studies',
  'selfEmployment',
  'confidence',
] as const;
export type Skill = (typeof skills)[number];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** A part of a day of the week, such as `monday-morning`. */
export type Slot = `${Weekday}-${DayPart}`;
export const slots = weekdays.flatMap((day) =>
  dayParts.map((part) => `${day}-${part}` as const satisfies Slot),
);

/** How somebody heard of the association. */
export const heardFrom = ['friend', 'mentor', 'press', 'social', 'event', 'web', 'other'] as const;
export type HeardFrom = (typeof heardFrom)[number];

/** What the volunteer may agree to. The first is needed to decide; the others are hers to give or not. */
export const applicationConsents = ['selection', 'matching', 'news', 'research'] as const;
export type ApplicationConsent = (typeof applicationConsents)[number];

/** The fields of each question's form, and whether a field has one value or several. */
export const questionFields = {
  name: { name: 'one' },
  calledBy: { calledBy: 'one' },
  birthDate: { day: 'one', month: 'one', year: 'one' },
  phone: { phone: 'one' },
  branch: { branch: 'one' },
  occupation: { occupation: 'one', years: 'one' },
  sector: { sector: 'one' },
  languages: { fr: 'one', nl: 'one', en: 'one', others: 'one' },
  skills: { skills: 'many', otherSkills: 'one' },
  motivation: { motivation: 'one' },
  availability: { slots: 'many' },
  /** The version of the note that is acknowledged. */
  note: { acknowledged: 'one' },
  consents: { agreed: 'many' },
  heard: { heard: 'one', otherSource: 'one' },
} as const satisfies Record<Question, Record<string, 'one' | 'many'>>;

/** What was given to a question, by field, as it was typed: valid or not, it is kept. */
export type RawAnswer = Readonly<Record<string, string | readonly string[]>>;

/** The longest that anything typed may be and still be kept, in characters, and the most choices of one field. */
export const longestField = 20_000;
export const mostChoices = 60;

/** A form's line breaks are CR LF; what a script sends, and what is counted as one character, is LF. */
const plainBreaks = (text: string) => text.replaceAll('\r\n', '\n');

/** Reads a question's answer from a form that was sent; a field that is not there is empty. */
export function readRawAnswer(question: Question, form: URLSearchParams): RawAnswer {
  return Object.fromEntries(
    Object.entries(questionFields[question]).map(([field, kind]) => [
      field,
      kind === 'many' ? form.getAll(field) : plainBreaks(form.get(field) ?? ''),
    ]),
  );
}
