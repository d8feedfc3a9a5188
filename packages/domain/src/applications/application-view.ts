import type { Renewal, VolunteerView } from '../accounts/volunteer.ts';
import type { Language } from '../languages/languages.ts';
import type { FieldFault } from './answers.ts';
import type { Condition } from './conditions.ts';
import type { Day } from './days.ts';
import type { StepOwner } from './lifecycle.ts';
import type { ApplicationConsent, Question, RawAnswer } from './questions.ts';
import type { ApplicationState, HoldableState } from './states.ts';

/**
 * Who gave an answer: the volunteer herself in the portal, staff with her on the telephone, or staff who
 * changed it afterwards.
 */
export const answerOrigins = ['volunteer', 'telephone', 'staff'] as const;
export type AnswerOrigin = (typeof answerOrigins)[number];

/** An answer as it is kept, valid or not. */
export interface KeptAnswer {
  value: RawAnswer;
  /** Goes up by one each time that the answer changes; a form says which one it was shown. */
  revision: number;
  /** ISO 8601. */
  savedAt: string;
  origin: AnswerOrigin;
  /** The language in which it was given. */
  language: Language;
}

export type KeptAnswers = Partial<Record<Question, KeptAnswer>>;

/** The information that the law owes a volunteer, in one language. Paragraphs are parted by blank lines. */
export interface NoteView {
  /** Such as `3`. */
  version: string;
  parts: { part: NotePart; text: string }[];
}

/** What the note has to say. Source: Belgian law of 3 July 2005 on the rights of volunteers, art. 4. */
export const noteParts = [
  'organisation',
  'purpose',
  'insurance',
  'expenses',
  'discretion',
  'benefits',
] as const;
export type NotePart = (typeof noteParts)[number];

/** What may be chosen, named in the reader's language. Ids are text. */
export interface ApplicationLists {
  branches: { id: string; city: string; phone: string | null }[];
  sectors: { id: string; name: string }[];
  /** Null while no note has been written. */
  note: NoteView | null;
}

/** What happened to an application, as its volunteer sees it: never by whom or why of the staff. */
export interface PublicEvent {
  /** ISO 8601. */
  at: string;
  state: ApplicationState;
}

export interface MessageView {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The name of a member of staff; null for the volunteer's own. */
  from: string | null;
  text: string;
}

/** What its volunteer may do with an application that was submitted. */
export const volunteerActs = ['changePhone', 'write', 'hold', 'resume', 'withdraw'] as const;
export type VolunteerAct = (typeof volunteerActs)[number];

/** An application as its volunteer sees it. Nothing in it is of the staff's side. */
export interface ApplicationView {
  reference: string;
  state: ApplicationState;
  /** Where it returns to; null unless it is on hold. */
  heldFrom: HoldableState | null;
  /** Goes up with each step; a form that asks for one says which it was shown. */
  revision: number;
  answers: KeptAnswers;
  /** Questions whose answer is missing or not valid, in their order. */
  unanswered: Question[];
  /** Whether the answers came by telephone, and wait for the link that confirms them. */
  isByTelephone: boolean;
  /** ISO 8601; null while it is a draft. */
  submittedAt: string | null;
  /** Null where the way has ended. */
  next: { owner: StepOwner; dueOn: Day } | null;
  /** The office that decides; null until a city was chosen. */
  branch: { city: string; phone: string | null } | null;
  returnOn: Day | null;
  /** What the application waits for a day of: an information session or an interview that was planned. */
  appointment: { kind: 'infoSession' | 'interview'; on: Day } | null;
  history: PublicEvent[];
  messages: MessageView[];
  mayDo: VolunteerAct[];
  /** Staff found that this is one person's second application, and go on with the other one. */
  isMerged: boolean;
}

/*
 * What portal and CMS say to each other about applications, over `/api/portal/…`; besides, the answers that
 * any endpoint of the portal gives (see `accounts/sign-in.ts`). For somebody who is signed in:
 *
 * GET  /api/portal/application?language=fr           -> ApplicationAnswer
 * POST /api/portal/application/begin   BeginApplication -> BeginAnswer
 * POST /api/portal/application/answer  SaveAnswer       -> SaveAnswerAnswer
 * POST /api/portal/application/submit  {}               -> SubmitAnswer
 * POST /api/portal/application/step    VolunteerStep    -> VolunteerStepAnswer
 * POST /api/portal/application/message {text, attempt}  -> MessageAnswer
 *
 * For whoever holds the link of a `confirmApplication` mail (limited in rate):
 *
 * POST /api/portal/confirmation/look   {token, language}          -> ConfirmationAnswer
 * POST /api/portal/confirmation/confirm ConfirmApplication        -> ConfirmAnswer
 *
 * And for everybody, for the check before any account:
 *
 * GET  /api/portal/branches?language=fr              -> { branches: ApplicationLists['branches'] }
 */

export interface ApplicationAnswer extends Renewal {
  volunteer: VolunteerView;
  /** The present one, or the last; null before the first. */
  application: ApplicationView | null;
  lists: ApplicationLists;
  /** The day of the server's clock. */
  today: Day;
  /**
   * Whether an application may be begun now; otherwise from which day, or null where never or while one is
   * open.
   */
  mayBegin: { now: true } | { now: false; from: Day | null };
}

/** Begins an application; asked twice, or while one is open, that one is meant. */
export interface BeginApplication {
  language: Language;
}
export type BeginAnswer =
  | { outcome: 'begun' | 'open'; reference: string }
  | { outcome: 'tooEarly'; from: Day | null };

/** Keeps an answer, valid or not. After submission only the telephone number may be changed so. */
export interface SaveAnswer {
  question: Question;
  value: RawAnswer;
  /** The revision that the form was shown; 0 for none. */
  seenRevision: number;
  language: Language;
}
export type SaveAnswerAnswer =
  | {
      outcome: 'saved';
      revision: number;
      faults: FieldFault[];
      /** What another tab or device had saved since the form was shown, and this answer replaced. */
      replaced: RawAnswer | null;
    }
  /** There is no draft (any more) to keep it in. */
  | { outcome: 'closed'; state: ApplicationState | null };

export type SubmitAnswer =
  /** Now or by an earlier press. */
  | { outcome: 'submitted'; reference: string }
  | { outcome: 'refused'; missing: Condition[]; unanswered: Question[] }
  | { outcome: 'closed'; state: ApplicationState | null };

/** A step that the volunteer takes herself. */
export interface VolunteerStep {
  transition: 'hold' | 'resume' | 'withdraw';
  seenRevision: number;
  reason?: string | undefined;
  /** For `hold`. */
  returnOn?: Day | undefined;
}
export type VolunteerStepAnswer =
  | { outcome: 'done'; state: ApplicationState }
  | { outcome: 'refused'; missing: Condition[] }
  /** It has moved on since the page was shown. */
  | { outcome: 'changed'; state: ApplicationState }
  | { outcome: 'closed'; state: ApplicationState | null };

export type MessageAnswer =
  | { outcome: 'sent' }
  | { outcome: 'closed'; state: ApplicationState | null };

/** The longest message, note or reason, in characters. */
export const longestMessage = 4_000;

/** How long the link of a `confirmApplication` mail can be used, in days. */
export const confirmationDays = 14;

/** What was written down on the telephone, for its person to read before she confirms it. */
export type ConfirmationAnswer =
  | {
      outcome: 'open';
      reference: string;
      name: string;
      email: string;
      answers: KeptAnswers;
      unanswered: Question[];
      lists: ApplicationLists;
    }
  | { outcome: 'confirmed'; reference: string }
  /** The link is over, or none that was ever sent. */
  | { outcome: 'unknown' }
  | { outcome: 'wait'; retryAfterSeconds: number };

/**
 * Confirms the answers, acknowledges the note and gives the consents: the application is submitted in the
 * same transaction, and the account of that address begins if there is none.
 */
export interface ConfirmApplication {
  token: string;
  language: Language;
  noteVersion: string;
  agreed: ApplicationConsent[];
}
export type ConfirmAnswer =
  | { outcome: 'submitted'; reference: string }
  | { outcome: 'refused'; missing: Condition[]; unanswered: Question[] }
  /** The account of that address has another application that is open, or may not begin one yet. */
  | { outcome: 'alreadyApplied' }
  | { outcome: 'unknown' }
  | { outcome: 'wait'; retryAfterSeconds: number };
