import type { Likeness } from '@duo/domain/applications/alike';
import type { FieldFault } from '@duo/domain/applications/answers';
import type {
  AnswerOrigin,
  ApplicationLists,
  KeptAnswer,
} from '@duo/domain/applications/application-view';
import type { ApplicationFacts, Condition } from '@duo/domain/applications/conditions';
import type { Day } from '@duo/domain/applications/days';
import type { StepOwner, TransitionName } from '@duo/domain/applications/lifecycle';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { Recorded } from '@duo/domain/applications/recorded';
import type { ApplicationState, HoldableState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import type { Application } from '../../payload-types.ts';
import type { Door, HistoryKind } from '../write-history.ts';

/** A member of staff. */
export interface Colleague {
  id: string;
  /** Null once they have left. */
  name: string | null;
}

/** Who did something: a member of staff, the volunteer, or the product itself. */
export type ReadDoer =
  | { kind: 'staff'; colleague: Colleague }
  | { kind: 'volunteer' }
  | { kind: 'product' };

/** A question with what was answered to it; null where nothing was. */
export interface ReadAnswer {
  question: Question;
  kept: KeptAnswer | null;
  /** What is wrong with it; empty when it is valid. */
  faults: FieldFault[];
}

/** A step that the reader may ask for. */
export interface ReadStep {
  transition: TransitionName;
  to: ApplicationState;
  /** What the volunteer is sent. */
  mail: MailKind | null;
  /** What has to hold first; empty when the step can be taken. */
  missing: Condition[];
  needsReason: boolean;
  /** Whether it asks for a `returnOn`. */
  needsReturnDate: boolean;
}

/** A thing that was recorded, before and after. */
export interface RecordedChange {
  field: keyof Recorded | 'confirmationEndsAt' | 'email';
  before: string | boolean | null;
  after: string | boolean | null;
}

/** What an entry of the history tells, besides its steps. */
export type EventDetail =
  | {
      kind: 'answer';
      question: Question;
      before: RawAnswer | null;
      after: RawAnswer;
      origin: AnswerOrigin;
    }
  | { kind: 'recorded'; changes: RecordedChange[] }
  | {
      kind: 'people';
      changes: { part: 'owner' | 'cover'; before: Colleague | null; after: Colleague | null }[];
    }
  /** `into` when this one is gone on with under the other reference. */
  | { kind: 'merged' | 'parted'; direction: 'into' | 'from'; reference: string | null };

export interface ReadEvent {
  id: string;
  /** ISO 8601. */
  at: string;
  kind: HistoryKind;
  transition: TransitionName | null;
  from: ApplicationState | null;
  to: ApplicationState | null;
  by: ReadDoer;
  door: Door;
  reason: string | null;
  detail: EventDetail | null;
}

export interface ReadNote {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Null once they have left. */
  by: Colleague | null;
  text: string;
}

export interface ReadMessage {
  id: string;
  /** ISO 8601. */
  at: string;
  from: 'volunteer' | 'staff';
  /** Who of the staff wrote it; null once they have left, and for the volunteer's own. */
  by: Colleague | null;
  text: string;
}

/** Another application, in a line. */
export interface LinkedApplication {
  reference: string;
  name: string | null;
  state: ApplicationState;
  listing: Application['listing'];
  city: string | null;
  /** ISO 8601. */
  startedAt: string;
  /** ISO 8601. */
  submittedAt: string | null;
}

/** An application that staff read, with all that is known of it to them. */
export interface ReadApplication {
  id: number | string;
  reference: string;
  name: string | null;
  calledBy: string | null;
  email: string | null;
  /** The language in which the volunteer is written to. */
  language: Language;
  state: ApplicationState;
  heldFrom: HoldableState | null;
  listing: Application['listing'];
  channel: Application['channel'];
  /** What a form that asks for a step or a record says that it was shown. */
  revision: number;
  /** ISO 8601, each. */
  startedAt: string;
  submittedAt: string | null;
  stateSince: string;
  /** Null where the way has ended. */
  next: { owner: StepOwner; dueOn: Day } | null;
  isOverdue: boolean;
  returnOn: Day | null;
  branch: { id: string; city: string } | null;
  owner: Colleague | null;
  cover: Colleague | null;
  /** Who may be owner or cover. */
  colleagues: Colleague[];
  recorded: Recorded;
  /** What may be recorded now. */
  recordable: (keyof Recorded)[];
  /** Of an application by telephone: until when its link can be used, and when it was confirmed. ISO 8601. */
  confirmation: { endsAt: string | null; confirmedAt: string | null } | null;
  /** The volunteer wrote, and nobody has answered yet. */
  isUnanswered: boolean;
  answers: ReadAnswer[];
  /** By which its answers are named, in the reader's language. */
  lists: ApplicationLists;
  facts: ApplicationFacts;
  steps: ReadStep[];
  /** The newest last, as are notes and messages. */
  history: ReadEvent[];
  notes: ReadNote[];
  messages: ReadMessage[];
  /** Perhaps the same person's, with what is alike. */
  alike: (LinkedApplication & { likenesses: Likeness[] })[];
  /** Others of the same volunteer. */
  others: LinkedApplication[];
  /** The one that staff go on with. */
  mergedInto: LinkedApplication | null;
  /** Those that are gone on with in this one. */
  merged: (LinkedApplication & { history: ReadEvent[] })[];
}
