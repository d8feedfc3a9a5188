import type { MailKind, MailValues } from '@duo/domain/mail/mail-kinds';
import { configuration } from '../configuration.ts';

/** Values by which a preview shows what a reader will see. */
export function sampleValues(kind: MailKind): MailValues[MailKind] {
  const phone = '+32 2 203 02 31';
  const link = configuration.portalUrl;
  const ofStep = {
    name: 'Camille',
    reference: 'DUO-7K3M-Q2XW',
    branch: 'Bruxelles',
    phone,
    link,
    on: '8 décembre 2026',
  };
  const ofDraft = { name: 'Camille', on: ofStep.on, link, phone };
  const ofLesson = { name: 'Camille', lesson: 'Écouter d’abord', link, phone };
  const ofLearner = {
    name: 'Dominique',
    volunteer: 'Camille',
    lesson: ofLesson.lesson,
    link: configuration.publicUrl,
  };
  const samples: { [K in MailKind]: MailValues[K] } = {
    signInCode: { code: '123456', minutes: 10, link: configuration.portalUrl },
    changeEmailCode: { code: '123456', minutes: 10 },
    emailChanged: { newEmail: 'camille@example.org', phone },
    staffInvitation: { name: 'Camille', hours: 72, link: configuration.publicUrl },
    staffPassword: { name: 'Camille', hours: 24, link: configuration.publicUrl },
    dataErased: { phone },
    unusedErased: { months: 24, phone },
    planRefused: {
      name: 'Camille',
      action: 'Publier',
      document: 'Devenir mentor (Page)',
      language: 'néerlandais',
      moment: 'mardi 1 décembre 2026 à 10:00',
      reason: 'Titre : ce champ est obligatoire.',
      link: configuration.publicUrl,
    },
    applicationSubmitted: ofStep,
    informationNote: {
      name: 'Camille',
      note: 'Qui nous sommes\n\nUne association.\n\nVos frais\n\nIls sont remboursés.',
      version: '1',
      on: ofStep.on,
      phone,
    },
    sessionInvitation: ofStep,
    interviewInvitation: ofStep,
    applicationAccepted: ofStep,
    trainingOpened: ofStep,
    trainingFinished: ofStep,
    mentorActive: { ...ofStep, on: '' },
    applicationOnHold: ofStep,
    applicationResumed: ofStep,
    applicationWithdrawn: { ...ofStep, on: '' },
    applicationDeclined: ofStep,
    confirmApplication: { name: 'Camille', staff: 'Dominique', days: 14, link, phone },
    draftReminder: ofDraft,
    draftExpiring: ofDraft,
    draftExpired: { name: 'Camille', link, phone },
    messageToVolunteer: {
      name: 'Camille',
      staff: 'Dominique',
      text: 'Bonjour,\n\nQuand pouvons-nous vous appeler ?',
      link,
      phone,
    },
    messageToStaff: {
      name: 'Dominique',
      volunteer: 'Camille',
      reference: ofStep.reference,
      text: 'Bonjour,\n\nAppelez-moi le matin.',
      link: configuration.publicUrl,
    },
    digest: {
      name: 'Dominique',
      waiting: '3 nouvelles candidatures\n1 en retard',
      link: configuration.publicUrl,
    },
    trainingReminder: { name: 'Camille', left: '2 leçons, environ 25 minutes', link, phone },
    reflectionAnswered: ofLesson,
    questionAnswered: ofLesson,
    offlineAnswered: { ...ofLesson, text: 'Parce que chacun va à son rythme.' },
    triesGranted: ofLesson,
    reflectionHandedIn: ofLearner,
    questionAsked: ofLearner,
    certificateIssued: {
      name: 'Camille',
      number: '2026-000123',
      course: 'Devenir mentor',
      link,
      phone,
    },
  };
  return samples[kind];
}
