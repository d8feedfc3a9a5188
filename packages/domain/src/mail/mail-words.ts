import { type MailKind, mailKinds } from './mail-kinds.ts';

/**
 * The words of a mail, which staff may change. Blank lines part the paragraphs of `body` and `aside`.
 * A name in braces, such as `{minutes}`, stands for a value.
 */
export interface MailWords {
  subject: string;
  heading: string;
  body: string;
  /** What stands on the button; empty for a mail without one. */
  button: string;
  /** Smaller, after the button. */
  aside: string;
}

export type MailWord = keyof MailWords;

export const mailWordNames = ['subject', 'heading', 'body', 'button', 'aside'] as const;

/** The longest that each may be. */
export const mailWordLengths: Record<MailWord, number> = {
  subject: 120,
  heading: 120,
  body: 3000,
  button: 60,
  aside: 1500,
};

interface PlaceholderRule {
  /** The mail would be useless without it. */
  isRequired: boolean;
  /** Opens something: never in a subject, which staff and notifications show. */
  isSecret: boolean;
  /** Somebody's own text, which keeps its lines; any other value is one line. */
  isText: boolean;
}

const needed = { isRequired: true, isSecret: false, isText: false };
const neededText = { isRequired: true, isSecret: false, isText: true };
const neededSecret = { isRequired: true, isSecret: true, isText: false };
const offered = { isRequired: false, isSecret: false, isText: false };
const ofStep = { name: offered, reference: offered, branch: offered, phone: offered, on: offered };
const ofLesson = { name: offered, lesson: offered, phone: offered };

/** The placeholders of each kind. A link is none of them: the button leads there. */
export const mailPlaceholders: Record<MailKind, Record<string, PlaceholderRule>> = {
  signInCode: { code: neededSecret, minutes: offered },
  changeEmailCode: { code: neededSecret, minutes: offered },
  emailChanged: { newEmail: needed, phone: offered },
  staffInvitation: { name: offered, hours: offered },
  staffPassword: { name: offered, hours: offered },
  dataErased: { phone: offered },
  unusedErased: { months: offered, phone: offered },
  planRefused: {
    name: offered,
    action: offered,
    document: needed,
    language: offered,
    moment: offered,
    reason: needed,
  },
  applicationSubmitted: ofStep,
  informationNote: {
    name: offered,
    note: neededText,
    version: offered,
    on: offered,
    phone: offered,
  },
  sessionInvitation: { ...ofStep, on: needed },
  interviewInvitation: ofStep,
  applicationAccepted: ofStep,
  trainingOpened: ofStep,
  trainingFinished: ofStep,
  mentorActive: ofStep,
  applicationOnHold: { ...ofStep, on: needed },
  applicationResumed: ofStep,
  applicationWithdrawn: ofStep,
  applicationDeclined: ofStep,
  confirmApplication: { name: offered, staff: offered, days: offered, phone: offered },
  draftReminder: { name: offered, on: offered, phone: offered },
  draftExpiring: { name: offered, on: needed, phone: offered },
  draftExpired: { name: offered, phone: offered },
  messageToVolunteer: { name: offered, staff: offered, text: neededText, phone: offered },
  messageToStaff: { name: offered, volunteer: offered, reference: offered, text: neededText },
  digest: { name: offered, waiting: neededText },
  trainingReminder: { name: offered, left: offered, phone: offered },
  reflectionAnswered: ofLesson,
  questionAnswered: ofLesson,
  offlineAnswered: { ...ofLesson, text: neededText },
  triesGranted: ofLesson,
  reflectionHandedIn: { name: offered, volunteer: offered, lesson: offered },
  questionAsked: { name: offered, volunteer: offered, lesson: offered },
  certificateIssued: { name: offered, number: offered, course: offered, phone: offered },
};

/** Kinds whose mail has a button. */
export const kindsWithButton = [
  'signInCode',
  'staffInvitation',
  'staffPassword',
  'planRefused',
  'applicationSubmitted',
  'sessionInvitation',
  'interviewInvitation',
  'applicationAccepted',
  'trainingOpened',
  'trainingFinished',
  'mentorActive',
  'applicationOnHold',
  'applicationResumed',
  'applicationWithdrawn',
  'applicationDeclined',
  'confirmApplication',
  'draftReminder',
  'draftExpiring',
  'draftExpired',
  'messageToVolunteer',
  'messageToStaff',
  'digest',
  'trainingReminder',
  'reflectionAnswered',
  'questionAnswered',
  'triesGranted',
  'reflectionHandedIn',
  'questionAsked',
  'certificateIssued',
] as const satisfies MailKind[];

export function hasButton(kind: MailKind): boolean {
  return kindsWithButton.some((other) => other === kind);
}

/** What is wrong with the words of a mail. */
export type MailWordsProblem =
  | { problem: 'empty' | 'lineBreak' | 'brace'; word: MailWord }
  | { problem: 'tooLong'; word: MailWord; max: number }
  | { problem: 'unknown' | 'secret' | 'missing'; word: MailWord; placeholder: string };

const placeholderForm = /\{([A-Za-z]+)\}/g;

function namesIn(text: string): string[] {
  return [...text.matchAll(placeholderForm)].map((match) => match[1] ?? '');
}

function checkWord(kind: MailKind, word: MailWord, text: string): MailWordsProblem[] {
  const rules = mailPlaceholders[kind];
  const isOneLine = word !== 'body' && word !== 'aside';
  const max = mailWordLengths[word];
  const problems: MailWordsProblem[] = [];
  if (text.length > max) problems.push({ problem: 'tooLong', word, max });
  if (isOneLine && /[\r\n]/.test(text)) problems.push({ problem: 'lineBreak', word });
  if (/[{}]/.test(text.replaceAll(placeholderForm, ''))) problems.push({ problem: 'brace', word });
  for (const placeholder of new Set(namesIn(text))) {
    const rule = Object.hasOwn(rules, placeholder) ? rules[placeholder] : undefined;
    if (!rule) problems.push({ problem: 'unknown', word, placeholder });
    else if (rule.isSecret && word === 'subject') {
      problems.push({ problem: 'secret', word, placeholder });
    }
  }
  return problems;
}

/** Whether the words can make a mail of a kind: none is empty, and each placeholder has its place. */
export function checkMailWords(kind: MailKind, words: MailWords): MailWordsProblem[] {
  const mayBeEmpty = (word: MailWord) =>
    word === 'aside' || (word === 'button' && !hasButton(kind));
  const empty = mailWordNames.filter((word) => words[word].trim() === '' && !mayBeEmpty(word));
  const used = namesIn(words.body);
  const missing = Object.entries(mailPlaceholders[kind])
    .filter(([name, { isRequired }]) => isRequired && !used.includes(name))
    .map(([placeholder]) => ({ problem: 'missing', word: 'body', placeholder }) as const);
  return [
    ...empty.map((word) => ({ problem: 'empty', word }) as const),
    ...mailWordNames.flatMap((word) => checkWord(kind, word, words[word])),
    ...missing,
  ];
}

/** Whether a mail of a kind holds a code or a link that opens something. */
export function isSecretKind(kind: MailKind): boolean {
  return mailKinds[kind].isSecret;
}

/** Whether the value of a placeholder keeps the lines in which somebody wrote it. */
export function isText(kind: MailKind, placeholder: string): boolean {
  return mailPlaceholders[kind][placeholder]?.isText === true;
}
