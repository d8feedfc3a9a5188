import type { StepOwner, TransitionName, transitions } from '@duo/domain/applications/lifecycle';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { Reader } from './reader.ts';

type Key = MessageKey<'application'>;

const stateNames: Record<ApplicationState, Key> = {
  draft: 'state.draft',
  submitted: 'state.submitted',
  screening: 'state.screening',
  info_session: 'state.info_session',
  interview: 'state.interview',
  accepted: 'state.accepted',
  in_training: 'state.in_training',
  ready: 'state.ready',
  active: 'state.active',
  on_hold: 'state.on_hold',
  withdrawn: 'state.withdrawn',
  declined: 'state.declined',
  expired: 'state.expired',
};

const stateTexts: Record<ApplicationState, Key> = {
  draft: 'describe.draft',
  submitted: 'describe.submitted',
  screening: 'describe.screening',
  info_session: 'describe.info_session',
  interview: 'describe.interview',
  accepted: 'describe.accepted',
  in_training: 'describe.in_training',
  ready: 'describe.ready',
  active: 'describe.active',
  on_hold: 'describe.on_hold',
  withdrawn: 'describe.withdrawn',
  declined: 'describe.declined',
  expired: 'describe.expired',
};

const transitionNames: Record<TransitionName, Key> = {
  submit: 'transition.submit',
  expire: 'transition.expire',
  screen: 'transition.screen',
  inviteToSession: 'transition.inviteToSession',
  inviteToInterview: 'transition.inviteToInterview',
  accept: 'transition.accept',
  enrol: 'transition.enrol',
  finishTraining: 'transition.finishTraining',
  activate: 'transition.activate',
  hold: 'transition.hold',
  resume: 'transition.resume',
  withdraw: 'transition.withdraw',
  decline: 'transition.decline',
};

type StepMail = NonNullable<(typeof transitions)[TransitionName]['mail']>;

/** Mails to a volunteer that staff see coming: those of the steps, and of what else staff do. */
type AnnouncedMail = StepMail | 'informationNote' | 'confirmApplication' | 'messageToVolunteer';

const mailTexts: Record<AnnouncedMail, Key> = {
  applicationSubmitted: 'sends.applicationSubmitted',
  draftExpired: 'sends.draftExpired',
  sessionInvitation: 'sends.sessionInvitation',
  interviewInvitation: 'sends.interviewInvitation',
  applicationAccepted: 'sends.applicationAccepted',
  trainingOpened: 'sends.trainingOpened',
  trainingFinished: 'sends.trainingFinished',
  mentorActive: 'sends.mentorActive',
  applicationOnHold: 'sends.applicationOnHold',
  applicationResumed: 'sends.applicationResumed',
  applicationWithdrawn: 'sends.applicationWithdrawn',
  applicationDeclined: 'sends.applicationDeclined',
  informationNote: 'sends.informationNote',
  confirmApplication: 'sends.confirmApplication',
  messageToVolunteer: 'sends.messageToVolunteer',
};

const ownerNames: Record<Reader, Record<StepOwner, Key>> = {
  volunteer: {
    volunteer: 'owner.volunteer.volunteer',
    coordinator: 'owner.volunteer.coordinator',
  },
  staff: { volunteer: 'owner.staff.volunteer', coordinator: 'owner.staff.coordinator' },
};

/** A state in a word or two. */
export function nameState(state: ApplicationState, language: Language): string {
  return createTranslator(language, 'application')(stateNames[state]);
}

/** What happens in a state, in a sentence to the volunteer. */
export function describeState(state: ApplicationState, language: Language): string {
  return createTranslator(language, 'application')(stateTexts[state]);
}

/** What the button of a step says to staff. */
export function nameTransition(transition: TransitionName, language: Language): string {
  return createTranslator(language, 'application')(transitionNames[transition]);
}

const isAnnounced = (kind: MailKind): kind is AnnouncedMail => Object.hasOwn(mailTexts, kind);

/**
 * What a step sends the volunteer, in a sentence to staff; null for a step that sends nothing.
 * @throws for a mail that no act of staff sends.
 */
export function describeMail(kind: MailKind | null, language: Language): string {
  const t = createTranslator(language, 'application');
  if (kind === null) return t('sends.nothing');
  if (!isAnnounced(kind)) throw new Error(`No act of staff sends the mail ${kind}.`);
  return t(mailTexts[kind]);
}

/** Who has to act; the volunteer reads "You" of herself. */
export function nameOwner(
  owner: StepOwner,
  language: Language,
  reader: Reader = 'volunteer',
): string {
  return createTranslator(language, 'application')(ownerNames[reader][owner]);
}
