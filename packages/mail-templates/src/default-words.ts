import type { Language } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import type { MailWords } from '@duo/domain/mail/mail-words';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

type Keys = Partial<Record<keyof MailWords, MessageKey<'mail'>>>;

const keysByKind: Record<MailKind, Keys> = {
  signInCode: {
    subject: 'signInCode.subject',
    heading: 'signInCode.heading',
    body: 'signInCode.body',
    button: 'signInCode.button',
    aside: 'signInCode.aside',
  },
  changeEmailCode: {
    subject: 'changeEmailCode.subject',
    heading: 'changeEmailCode.heading',
    body: 'changeEmailCode.body',
    aside: 'changeEmailCode.aside',
  },
  emailChanged: {
    subject: 'emailChanged.subject',
    heading: 'emailChanged.heading',
    body: 'emailChanged.body',
    aside: 'emailChanged.aside',
  },
  staffInvitation: {
    subject: 'staffInvitation.subject',
    heading: 'staffInvitation.heading',
    body: 'staffInvitation.body',
    button: 'staffInvitation.button',
    aside: 'staffInvitation.aside',
  },
  staffPassword: {
    subject: 'staffPassword.subject',
    heading: 'staffPassword.heading',
    body: 'staffPassword.body',
    button: 'staffPassword.button',
    aside: 'staffPassword.aside',
  },
  dataErased: {
    subject: 'dataErased.subject',
    heading: 'dataErased.heading',
    body: 'dataErased.body',
    aside: 'dataErased.aside',
  },
  unusedErased: {
    subject: 'unusedErased.subject',
    heading: 'unusedErased.heading',
    body: 'unusedErased.body',
    aside: 'unusedErased.aside',
  },
  planRefused: {
    subject: 'planRefused.subject',
    heading: 'planRefused.heading',
    body: 'planRefused.body',
    button: 'planRefused.button',
    aside: 'planRefused.aside',
  },
  applicationSubmitted: {
    subject: 'applicationSubmitted.subject',
    heading: 'applicationSubmitted.heading',
    body: 'applicationSubmitted.body',
    button: 'applicationSubmitted.button',
    aside: 'applicationSubmitted.aside',
  },
  informationNote: {
    subject: 'informationNote.subject',
    heading: 'informationNote.heading',
    body: 'informationNote.body',
    aside: 'informationNote.aside',
  },
  sessionInvitation: {
    subject: 'sessionInvitation.subject',
    heading: 'sessionInvitation.heading',
    body: 'sessionInvitation.body',
    button: 'sessionInvitation.button',
    aside: 'sessionInvitation.aside',
  },
  interviewInvitation: {
    subject: 'interviewInvitation.subject',
    heading: 'interviewInvitation.heading',
    body: 'interviewInvitation.body',
    button: 'interviewInvitation.button',
    aside: 'interviewInvitation.aside',
  },
  applicationAccepted: {
    subject: 'applicationAccepted.subject',
    heading: 'applicationAccepted.heading',
    body: 'applicationAccepted.body',
    button: 'applicationAccepted.button',
    aside: 'applicationAccepted.aside',
  },
  trainingOpened: {
    subject: 'trainingOpened.subject',
    heading: 'trainingOpened.heading',
    body: 'trainingOpened.body',
    button: 'trainingOpened.button',
    aside: 'trainingOpened.aside',
  },
  trainingFinished: {
    subject: 'trainingFinished.subject',
    heading: 'trainingFinished.heading',
    body: 'trainingFinished.body',
    button: 'trainingFinished.button',
    aside: 'trainingFinished.aside',
  },
  mentorActive: {
    subject: 'mentorActive.subject',
    heading: 'mentorActive.heading',
    body: 'mentorActive.body',
    button: 'mentorActive.button',
    aside: 'mentorActive.aside',
  },
  applicationOnHold: {
    subject: 'applicationOnHold.subject',
    heading: 'applicationOnHold.heading',
    body: 'applicationOnHold.body',
    button: 'applicationOnHold.button',
    aside: 'applicationOnHold.aside',
  },
  applicationResumed: {
    subject: 'applicationResumed.subject',
    heading: 'applicationResumed.heading',
    body: 'applicationResumed.body',
    button: 'applicationResumed.button',
    aside: 'applicationResumed.aside',
  },
  applicationWithdrawn: {
    subject: 'applicationWithdrawn.subject',
    heading: 'applicationWithdrawn.heading',
    body: 'applicationWithdrawn.body',
    button: 'applicationWithdrawn.button',
    aside: 'applicationWithdrawn.aside',
  },
  applicationDeclined: {
    subject: 'applicationDeclined.subject',
    heading: 'applicationDeclined.heading',
    body: 'applicationDeclined.body',
    button: 'applicationDeclined.button',
    aside: 'applicationDeclined.aside',
  },
  confirmApplication: {
    subject: 'confirmApplication.subject',
    heading: 'confirmApplication.heading',
    body: 'confirmApplication.body',
    button: 'confirmApplication.button',
    aside: 'confirmApplication.aside',
  },
  draftReminder: {
    subject: 'draftReminder.subject',
    heading: 'draftReminder.heading',
    body: 'draftReminder.body',
    button: 'draftReminder.button',
    aside: 'draftReminder.aside',
  },
  draftExpiring: {
    subject: 'draftExpiring.subject',
    heading: 'draftExpiring.heading',
    body: 'draftExpiring.body',
    button: 'draftExpiring.button',
    aside: 'draftExpiring.aside',
  },
  draftExpired: {
    subject: 'draftExpired.subject',
    heading: 'draftExpired.heading',
    body: 'draftExpired.body',
    button: 'draftExpired.button',
    aside: 'draftExpired.aside',
  },
  messageToVolunteer: {
    subject: 'messageToVolunteer.subject',
    heading: 'messageToVolunteer.heading',
    body: 'messageToVolunteer.body',
    button: 'messageToVolunteer.button',
    aside: 'messageToVolunteer.aside',
  },
  messageToStaff: {
    subject: 'messageToStaff.subject',
    heading: 'messageToStaff.heading',
    body: 'messageToStaff.body',
    button: 'messageToStaff.button',
    aside: 'messageToStaff.aside',
  },
  digest: {
    subject: 'digest.subject',
    heading: 'digest.heading',
    body: 'digest.body',
    button: 'digest.button',
    aside: 'digest.aside',
  },
  trainingReminder: {
    subject: 'trainingReminder.subject',
    heading: 'trainingReminder.heading',
    body: 'trainingReminder.body',
    button: 'trainingReminder.button',
    aside: 'trainingReminder.aside',
  },
  reflectionAnswered: {
    subject: 'reflectionAnswered.subject',
    heading: 'reflectionAnswered.heading',
    body: 'reflectionAnswered.body',
    button: 'reflectionAnswered.button',
    aside: 'reflectionAnswered.aside',
  },
  questionAnswered: {
    subject: 'questionAnswered.subject',
    heading: 'questionAnswered.heading',
    body: 'questionAnswered.body',
    button: 'questionAnswered.button',
    aside: 'questionAnswered.aside',
  },
  offlineAnswered: {
    subject: 'offlineAnswered.subject',
    heading: 'offlineAnswered.heading',
    body: 'offlineAnswered.body',
    aside: 'offlineAnswered.aside',
  },
  triesGranted: {
    subject: 'triesGranted.subject',
    heading: 'triesGranted.heading',
    body: 'triesGranted.body',
    button: 'triesGranted.button',
    aside: 'triesGranted.aside',
  },
  reflectionHandedIn: {
    subject: 'reflectionHandedIn.subject',
    heading: 'reflectionHandedIn.heading',
    body: 'reflectionHandedIn.body',
    button: 'reflectionHandedIn.button',
    aside: 'reflectionHandedIn.aside',
  },
  questionAsked: {
    subject: 'questionAsked.subject',
    heading: 'questionAsked.heading',
    body: 'questionAsked.body',
    button: 'questionAsked.button',
    aside: 'questionAsked.aside',
  },
  certificateIssued: {
    subject: 'certificateIssued.subject',
    heading: 'certificateIssued.heading',
    body: 'certificateIssued.body',
    button: 'certificateIssued.button',
    aside: 'certificateIssued.aside',
  },
};

// Each placeholder stands for itself: the words are filled later, together with those of the CMS.
const untouched = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `{${String(name)}}`, has: () => true },
);

/** The words of a mail as the product brings them, with their placeholders in braces. */
export function defaultWords(kind: MailKind, language: Language): MailWords {
  const t = createTranslator(language, 'mail');
  const keys = keysByKind[kind];
  const word = (name: keyof MailWords) => (keys[name] ? t(keys[name], untouched) : '');
  return {
    subject: word('subject'),
    heading: word('heading'),
    body: word('body'),
    button: word('button'),
    aside: word('aside'),
  };
}
