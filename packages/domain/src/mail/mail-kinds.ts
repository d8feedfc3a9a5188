const told = { priority: 1, isSecret: false, isLast: false } as const;
const reminded = { priority: 2, isSecret: false, isLast: false } as const;

/** What a mail about a step of an application can say. */
export interface StepMailValues {
  /** As the volunteer wants to be called. */
  name: string;
  reference: string;
  /** The city of the office that decides. */
  branch: string;
  phone: string;
  /** Leads to the application in the portal. */
  link: string;
  /** By when the next step is promised, or of what day the mail speaks, in words; empty where there is none. */
  on: string;
}

/** What a mail about a lesson can say. What was written there is read in the portal alone. */
export interface LessonMailValues {
  name: string;
  /** The title of the lesson. */
  lesson: string;
  /** Leads to the training in the portal. */
  link: string;
  phone: string;
}

/**
 * Every mail that the product sends. A lower `priority` goes first. A secret mail holds a code or a
 * link that opens something: it ends, and nobody but its reader sees it. The last mail to a person
 * leaves no trace of her once it has gone.
 */
export const mailKinds = {
  signInCode: { priority: 0, isSecret: true, isLast: false },
  changeEmailCode: { priority: 0, isSecret: true, isLast: false },
  emailChanged: { priority: 1, isSecret: false, isLast: false },
  staffInvitation: { priority: 1, isSecret: true, isLast: false },
  staffPassword: { priority: 0, isSecret: true, isLast: false },
  dataErased: { priority: 1, isSecret: false, isLast: true },
  unusedErased: { priority: 1, isSecret: false, isLast: true },
  planRefused: { priority: 1, isSecret: false, isLast: false },
  applicationSubmitted: told,
  informationNote: told,
  sessionInvitation: told,
  interviewInvitation: told,
  applicationAccepted: told,
  trainingOpened: told,
  trainingFinished: told,
  mentorActive: told,
  applicationOnHold: told,
  applicationResumed: told,
  applicationWithdrawn: told,
  applicationDeclined: told,
  confirmApplication: { priority: 1, isSecret: true, isLast: false },
  draftReminder: reminded,
  draftExpiring: reminded,
  draftExpired: reminded,
  messageToVolunteer: told,
  messageToStaff: told,
  digest: reminded,
  trainingReminder: reminded,
  reflectionAnswered: told,
  questionAnswered: told,
  offlineAnswered: told,
  triesGranted: told,
  reflectionHandedIn: told,
  questionAsked: told,
  certificateIssued: told,
} as const satisfies Record<string, { priority: number; isSecret: boolean; isLast: boolean }>;

export type MailKind = keyof typeof mailKinds;

/** What goes to members of staff alone. */
export const mailKindsToStaff = [
  'staffInvitation',
  'staffPassword',
  'planRefused',
  'messageToStaff',
  'digest',
  'reflectionHandedIn',
  'questionAsked',
] as const satisfies MailKind[];

export const mailKindNames = Object.keys(mailKinds) as MailKind[];

/** The words that a mail needs, by its kind. Links are built from the configuration, never from a request. */
export interface MailValues {
  signInCode: { code: string; link: string; minutes: number };
  changeEmailCode: { code: string; minutes: number };
  emailChanged: { newEmail: string; phone: string };
  staffInvitation: { name: string; link: string; hours: number };
  staffPassword: { name: string; link: string; hours: number };
  dataErased: { phone: string };
  unusedErased: { months: number; phone: string };
  /** `action`, `language` and `moment` in words; `reason` is the refusal as its planner reads it. */
  planRefused: {
    name: string;
    action: string;
    document: string;
    language: string;
    moment: string;
    reason: string;
    link: string;
  };
  applicationSubmitted: StepMailValues;
  /** `note` is the whole text of the information note. */
  informationNote: { name: string; note: string; version: string; on: string; phone: string };
  sessionInvitation: StepMailValues;
  interviewInvitation: StepMailValues;
  applicationAccepted: StepMailValues;
  trainingOpened: StepMailValues;
  trainingFinished: StepMailValues;
  mentorActive: StepMailValues;
  applicationOnHold: StepMailValues;
  applicationResumed: StepMailValues;
  applicationWithdrawn: StepMailValues;
  applicationDeclined: StepMailValues;
  /** Goes to whom staff helped on the telephone. `staff` is the name of who did. */
  confirmApplication: { name: string; staff: string; days: number; link: string; phone: string };
  draftReminder: { name: string; on: string; link: string; phone: string };
  draftExpiring: { name: string; on: string; link: string; phone: string };
  draftExpired: { name: string; link: string; phone: string };
  messageToVolunteer: { name: string; staff: string; text: string; link: string; phone: string };
  messageToStaff: {
    name: string;
    volunteer: string;
    reference: string;
    text: string;
    link: string;
  };
  /** `waiting` says in a line each what waits. */
  digest: { name: string; waiting: string; link: string };
  /** `left` says in words what is left to do. */
  trainingReminder: { name: string; left: string; link: string; phone: string };
  reflectionAnswered: LessonMailValues;
  questionAnswered: LessonMailValues;
  /** `text` is a trainer's answer about a lesson that was taken offline, where nobody could read it. */
  offlineAnswered: LessonMailValues & { text: string };
  triesGranted: LessonMailValues;
  reflectionHandedIn: { name: string; volunteer: string; lesson: string; link: string };
  questionAsked: { name: string; volunteer: string; lesson: string; link: string };
  certificateIssued: { name: string; number: string; course: string; link: string; phone: string };
}

/**
 * `waiting` and `sending` are on their way; `sent` was taken by the mail service; `kept` stays on a
 * demo's machine; `dead` was given up, and staff may send it again; `blocked` because its address
 * bounced; `expired` because its code or link ended first.
 */
export const mailStates = [
  'waiting',
  'sending',
  'sent',
  'kept',
  'dead',
  'blocked',
  'expired',
] as const;
export type MailState = (typeof mailStates)[number];

/** What the mail service tells afterwards of a mail that it took. */
export const deliveries = ['delivered', 'bounced', 'complained', 'failed'] as const;
export type Delivery = (typeof deliveries)[number];
