import type { MailKind } from '../mail/mail-kinds.ts';
import type { Condition } from './conditions.ts';
import {
  type ApplicationState,
  type HoldableState,
  holdableStates,
  type OpenState,
} from './states.ts';

/**
 * Who asks for a step: the volunteer whose application it is, a coordinator of its branch, an admin, or
 * the product itself, when a fact or the calendar calls for it.
 */
export const stepActors = ['volunteer', 'coordinator', 'admin', 'system'] as const;
export type StepActor = (typeof stepActors)[number];

/** Whom an open application waits for. */
export type StepOwner = 'volunteer' | 'coordinator';

/** By when the next step is promised. Working days leave out weekends and the legal holidays. */
export type Due = { workingDays: number } | { calendarDays: number } | 'returnDate';

export interface NextStep {
  owner: StepOwner;
  due: Due;
}

/** What an application waits for in each state that is not final. */
export const nextSteps: Record<OpenState, NextStep> = {
  draft: { owner: 'volunteer', due: { calendarDays: 60 } },
  submitted: { owner: 'coordinator', due: { workingDays: 5 } },
  screening: { owner: 'coordinator', due: { workingDays: 5 } },
  info_session: { owner: 'coordinator', due: { workingDays: 20 } },
  interview: { owner: 'coordinator', due: { workingDays: 15 } },
  accepted: { owner: 'coordinator', due: { workingDays: 10 } },
  in_training: { owner: 'volunteer', due: { workingDays: 60 } },
  ready: { owner: 'coordinator', due: { workingDays: 30 } },
  on_hold: { owner: 'volunteer', due: 'returnDate' },
};

export interface Transition {
  from: readonly OpenState[];
  /** `whereItWas` is the state that an application on hold came from. */
  to: Exclude<ApplicationState, 'draft'> | 'whereItWas';
  by: readonly StepActor[];
  conditions: readonly Condition[];
  /** What the volunteer is sent; null for a step of which she is told on her page only. */
  mail: MailKind | null;
  /** Who has to say why. The volunteer's reason is hers to give or not. */
  reasonFrom: readonly StepActor[];
  /** Null where the way ends; for `whereItWas`, what that state waits for. */
  next: NextStep | 'asBefore' | null;
}

const staff = ['coordinator', 'admin'] as const;
const volunteerAndStaff = ['volunteer', ...staff] as const;
const holdable: readonly HoldableState[] = holdableStates;

/**
 * The lifecycle of an application: every step that there is. Page of progress, buttons, mails, guards,
 * the picture in `docs/` and the tests are made from it (decision 0018).
 */
export const transitions = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: ['volunteer'],
    conditions: [
      'answersComplete',
      'oldEnough',
      'noteAcknowledged',
      'selectionAgreed',
      'confirmedByVolunteer',
    ],
    mail: 'applicationSubmitted',
    reasonFrom: [],
    next: nextSteps.submitted,
  },
  expire: {
    from: ['draft'],
    to: 'expired',
    by: ['system'],
    conditions: ['leftAlone'],
    mail: 'draftExpired',
    reasonFrom: [],
    next: null,
  },
  screen: {
    from: ['submitted'],
    to: 'screening',
    by: staff,
    conditions: [],
    mail: null,
    reasonFrom: [],
    next: nextSteps.screening,
  },
  inviteToSession: {
    from: ['screening'],
    to: 'info_session',
    by: staff,
    conditions: ['sessionPlanned'],
    mail: 'sessionInvitation',
    reasonFrom: [],
    next: nextSteps.info_session,
  },
  inviteToInterview: {
    from: ['info_session'],
    to: 'interview',
    by: staff,
    conditions: ['sessionAttended'],
    mail: 'interviewInvitation',
    reasonFrom: [],
    next: nextSteps.interview,
  },
  accept: {
    from: ['interview'],
    to: 'accepted',
    by: staff,
    conditions: ['interviewHeld'],
    mail: 'applicationAccepted',
    reasonFrom: [],
    next: nextSteps.accepted,
  },
  enrol: {
    from: ['accepted'],
    to: 'in_training',
    by: ['system'],
    conditions: ['enrolled'],
    mail: 'trainingOpened',
    reasonFrom: [],
    next: nextSteps.in_training,
  },
  finishTraining: {
    from: ['in_training'],
    to: 'ready',
    by: ['system'],
    conditions: ['trainingFinished'],
    mail: 'trainingFinished',
    reasonFrom: [],
    next: nextSteps.ready,
  },
  activate: {
    from: ['ready'],
    to: 'active',
    by: staff,
    conditions: ['agreementSigned'],
    mail: 'mentorActive',
    reasonFrom: [],
    next: null,
  },
  hold: {
    from: holdable,
    to: 'on_hold',
    by: volunteerAndStaff,
    conditions: ['returnDateAhead'],
    mail: 'applicationOnHold',
    reasonFrom: staff,
    next: nextSteps.on_hold,
  },
  resume: {
    from: ['on_hold'],
    to: 'whereItWas',
    by: volunteerAndStaff,
    conditions: [],
    mail: 'applicationResumed',
    reasonFrom: [],
    next: 'asBefore',
  },
  withdraw: {
    from: ['draft', ...holdable, 'on_hold'],
    to: 'withdrawn',
    by: volunteerAndStaff,
    conditions: [],
    mail: 'applicationWithdrawn',
    reasonFrom: staff,
    next: null,
  },
  decline: {
    from: ['submitted', 'screening', 'info_session', 'interview', 'accepted', 'on_hold'],
    to: 'declined',
    by: staff,
    conditions: [],
    mail: 'applicationDeclined',
    reasonFrom: staff,
    next: null,
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

export const transitionNames = Object.keys(transitions) as TransitionName[];

export function isTransitionName(value: unknown): value is TransitionName {
  return typeof value === 'string' && Object.hasOwn(transitions, value);
}
