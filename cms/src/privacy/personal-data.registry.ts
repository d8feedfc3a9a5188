import type { GuardedCollection } from '@duo/domain/accounts/permissions';
import { type Declaration, type Holding, isHolding } from './declaration.ts';
import { staffHeld, volunteerSessionsHeld, volunteersHeld } from './declarations/accounts.ts';
import {
  applicationHistoryHeld,
  applicationMessagesHeld,
  applicationNotesHeld,
  applicationsHeld,
  applicationWordsHeld,
} from './declarations/applications.ts';
import { certificateFilesHeld, certificatesHeld } from './declarations/certificates.ts';
import { blockedAddressesHeld, mailsHeld } from './declarations/mail.ts';
import { lockedDocumentsHeld, preferencesHeld } from './declarations/payload.ts';
import {
  auditHeld,
  noteAcknowledgementsHeld,
  volunteerConsentsHeld,
} from './declarations/records.ts';
import { rateLimitsHeld, signInCodesHeld } from './declarations/sign-in.ts';
import {
  enrolmentsHeld,
  lessonFeedbackHeld,
  lessonNotesHeld,
  lessonProgressHeld,
  quizAttemptsHeld,
  trainingMessagesHeld,
} from './declarations/training.ts';

const publicContent = { holdsNothing: 'What the public site says, written by staff.' };

const courseMaterial = { holdsNothing: 'What learners are taught, written by trainers.' };

/**
 * What every collection holds of people with an account: a new collection does not compile, and fails
 * the check, before it is declared here (decision 0016).
 */
export const personalData: Record<GuardedCollection, Declaration> = {
  volunteers: volunteersHeld,
  'volunteer-sessions': volunteerSessionsHeld,
  'sign-in-codes': signInCodesHeld,
  'rate-limits': rateLimitsHeld,
  'volunteer-consents': volunteerConsentsHeld,
  'note-acknowledgements': noteAcknowledgementsHeld,
  // With them goes what belongs to them, which the sums are corrected by.
  applications: applicationsHeld,
  'application-history': applicationHistoryHeld,
  'application-messages': applicationMessagesHeld,
  'application-notes': applicationNotesHeld,
  'application-words': applicationWordsHeld,
  'application-sums': { holdsNothing: 'Numbers of applications.' },
  enrolments: enrolmentsHeld,
  'lesson-progress': lessonProgressHeld,
  // With them goes what they count for in the tallies.
  'quiz-attempts': quizAttemptsHeld,
  'training-messages': trainingMessagesHeld,
  'lesson-notes': lessonNotesHeld,
  'lesson-feedback': lessonFeedbackHeld,
  'answer-tallies': { holdsNothing: 'Numbers of answers.' },
  certificates: certificatesHeld,
  'certificate-files': certificateFilesHeld,
  'certificate-numbers': { holdsNothing: 'How many certificates each year has had.' },
  'signing-keys': { holdsNothing: 'Public keys.' },
  mails: mailsHeld,
  'blocked-addresses': blockedAddressesHeld,
  audit: auditHeld,
  staff: staffHeld,
  'payload-preferences': preferencesHeld,
  'payload-locked-documents': lockedDocumentsHeld,
  pages: publicContent,
  figures: publicContent,
  branches: { ...publicContent, ofNobody: ['email'] },
  media: publicContent,
  testimonials: {
    holdsNothing:
      'Stories of people without an account, public by a consent that takes them off when withdrawn.',
  },
  'testimonial-consents': {
    holdsNothing:
      'Proof that people without an account agreed to appear, kept as long as it has to be shown.',
  },
  courses: courseMaterial,
  modules: courseMaterial,
  lessons: courseMaterial,
  recordings: courseMaterial,
  handouts: courseMaterial,
  'lesson-editions': {
    holdsNothing: 'What was published of a lesson; its publisher is named by id.',
  },
  sectors: { holdsNothing: 'Names of fields of work.' },
  'information-notes': { holdsNothing: 'What every volunteer is told, written by staff.' },
  'planned-publications': { holdsNothing: 'Documents to publish; the planner is named by id.' },
  'former-addresses': { holdsNothing: 'Addresses of pages of the site.' },
  purges: { holdsNothing: 'Numbers of documents that changed.' },
  'mail-texts': { holdsNothing: 'Words of mails before anybody’s values are filled in.' },
  'mail-events': { holdsNothing: 'Random ids of reports, for a day.' },
  'payload-kv': { holdsNothing: 'Nothing in this product writes to it.' },
  'payload-migrations': { holdsNothing: 'Names of changes to the database’s form.' },
};

/** The collections that hold something of people with an account. */
export function listHoldings(): [GuardedCollection, Holding][] {
  return Object.entries(personalData).filter((entry): entry is [GuardedCollection, Holding] =>
    isHolding(entry[1]),
  );
}
