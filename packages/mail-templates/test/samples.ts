import type { Language } from '@duo/domain/languages/languages';
import type { MailKind, MailValues } from '@duo/domain/mail/mail-kinds';
import type { MailWords } from '@duo/domain/mail/mail-words';
import { defaultWords } from '../src/default-words.ts';
import { type MailSender, type RenderedMail, renderMail } from '../src/render-mail.ts';

const phone = '+32 2 203 02 31';

const link = 'https://portal.example/fr/ma-candidature?a=1&b=2';
const ofStep = {
  name: 'Fatima',
  reference: 'DUO-7K3M-Q2XW',
  branch: 'Anvers',
  phone,
  link,
  on: '30 novembre 2026',
};

const ofLesson = { name: 'Fatima', lesson: 'Écouter sans se presser', link, phone };

/** Values of each kind; where a value can be missing, it is. */
export const sampleValues: { [K in MailKind]: MailValues[K] } = {
  signInCode: { code: '482913', minutes: 10, link: 'https://portal.example/fr/entrer?a=1&b=2' },
  changeEmailCode: { code: '482913', minutes: 10 },
  emailChanged: { newEmail: 'new@example.org', phone },
  staffInvitation: { name: 'Camille', hours: 48, link: 'https://cms.example/invitation' },
  staffPassword: { name: 'Camille', hours: 24, link: 'https://cms.example/admin/reset/a' },
  dataErased: { phone },
  unusedErased: { months: 24, phone },
  planRefused: {
    name: 'Camille',
    action: 'Publier',
    document: 'Devenir mentor (Page)',
    language: 'néerlandais',
    moment: 'mardi 1 décembre 2026 à 10:00',
    reason: 'Titre: Ce champ est requis.',
    link: 'https://cms.example/admin/collections/pages/12?locale=nl',
  },
  applicationSubmitted: ofStep,
  informationNote: {
    name: 'Fatima',
    note: 'Qui nous sommes\n\nUne association.\n\nVos frais\n\nRemboursés.',
    version: '2',
    on: '23 novembre 2026',
    phone,
  },
  sessionInvitation: ofStep,
  interviewInvitation: { ...ofStep, on: '' },
  applicationAccepted: ofStep,
  trainingOpened: ofStep,
  trainingFinished: ofStep,
  mentorActive: { ...ofStep, on: '' },
  applicationOnHold: ofStep,
  applicationResumed: { ...ofStep, on: '' },
  applicationWithdrawn: { ...ofStep, name: '', branch: '', on: '' },
  applicationDeclined: ofStep,
  confirmApplication: { name: 'Fatima', staff: 'Camille', days: 14, link, phone },
  draftReminder: { name: '', on: '22 janvier 2027', link, phone },
  draftExpiring: { name: '', on: '22 janvier 2027', link, phone },
  draftExpired: { name: '', link, phone },
  messageToVolunteer: { name: 'Fatima', staff: 'Camille', text: 'Un.\n\nDeux.', link, phone },
  messageToStaff: {
    name: 'Camille',
    volunteer: 'Fatima',
    reference: 'DUO-7K3M-Q2XW',
    text: 'Un.\nDeux.',
    link,
  },
  digest: { name: 'Camille', waiting: '3 nouvelles candidatures\n1 en retard', link },
  trainingReminder: { name: 'Fatima', left: '2 leçons, environ 25 minutes', link, phone },
  reflectionAnswered: ofLesson,
  questionAnswered: ofLesson,
  offlineAnswered: { ...ofLesson, text: 'Un.\n\nDeux.' },
  triesGranted: ofLesson,
  reflectionHandedIn: { name: 'Camille', volunteer: 'Fatima', lesson: ofLesson.lesson, link },
  questionAsked: { name: 'Camille', volunteer: 'Fatima', lesson: ofLesson.lesson, link },
  certificateIssued: {
    name: 'Fatima',
    number: '2026-000123',
    course: 'Devenir mentor',
    link,
    phone,
  },
};

const sender: MailSender = {
  organisation: 'DUO for a JOB',
  address: 'Rue de Stassart 48, 1050 Bruxelles',
  phone,
  siteUrl: 'https://www.example.org',
};

interface Changes {
  language?: Language;
  words?: Partial<MailWords>;
  values?: Record<string, string | number>;
  sender?: Partial<MailSender>;
}

/** Renders a mail of a kind, but for what a test changes. */
export function renderSample(kind: MailKind, changes: Changes = {}): Promise<RenderedMail> {
  const language = changes.language ?? 'fr';
  return renderMail({
    kind,
    language,
    words: { ...defaultWords(kind, language), ...changes.words },
    values: { ...sampleValues[kind], ...changes.values },
    sender: { ...sender, ...changes.sender },
  });
}
