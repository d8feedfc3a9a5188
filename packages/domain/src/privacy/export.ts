import { z } from 'zod';
import { answerOrigins } from '../applications/application-view.ts';
import { isDay } from '../applications/days.ts';
import { questions } from '../applications/questions.ts';
import { applicationStates, holdableStates } from '../applications/states.ts';
import { languages } from '../languages/languages.ts';
import { deliveries, mailKindNames, mailStates } from '../mail/mail-kinds.ts';
import { auditDoors, auditedActs } from './acts.ts';
import { consentPurposes } from './personal-data.ts';

/** Goes up when a program that reads the file would have to change. */
export const exportVersion = 1;

const instant = z.iso.datetime();
const language = z.enum(languages);
const id = z.union([z.number(), z.string()]);

const mail = z.strictObject({
  kind: z.enum(mailKindNames),
  to: z.string(),
  subject: z.string(),
  language,
  state: z.enum(mailStates),
  delivery: z.enum(deliveries).nullable(),
  problem: z.string().nullable(),
  attempts: z.number(),
  writtenAt: instant,
  sentAt: instant.nullable(),
  validUntil: instant.nullable(),
});

const day = z.string().refine(isDay);

/** By field, as it was typed. */
const rawAnswer = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const application = z.strictObject({
  id,
  reference: z.string(),
  state: z.enum(applicationStates),
  heldFrom: z.enum(holdableStates).nullable(),
  startedAt: instant,
  submittedAt: instant.nullable(),
  stateSince: instant,
  dueOn: day.nullable(),
  returnOn: day.nullable(),
  email: z.string().nullable(),
  language,
  answers: z.partialRecord(
    z.enum(questions),
    z.strictObject({
      value: rawAnswer,
      revision: z.number(),
      savedAt: instant,
      origin: z.enum(answerOrigins),
      language,
    }),
  ),
  lastAnswerAt: instant,
  channel: z.enum(['portal', 'telephone']),
  confirmedAt: instant.nullable(),
  infoSessionOn: day.nullable(),
  infoSessionAttended: z.boolean().nullable(),
  interviewOn: day.nullable(),
  interviewHeld: z.boolean().nullable(),
  agreementOn: day.nullable(),
  changedAt: instant,
});

const applicationEntry = z.strictObject({
  /** The `id` of the application. */
  application: id,
  at: instant,
  kind: z.enum(['begun', 'step', 'answer']),
  from: z.enum(applicationStates).nullable(),
  to: z.enum(applicationStates).nullable(),
  by: z.enum(['volunteers', 'staff']).nullable(),
  door: z.string(),
  /** Of an answer: the question, what stood there before and what stands there since, and who gave it. */
  detail: z.record(z.string(), z.unknown()).nullable(),
});

/** Numbers of the course and the lesson. */
const ofLesson = { course: z.string(), lesson: z.string() };

const enrolment = z.strictObject({
  course: z.string(),
  /** As trainers read it. */
  name: z.string().nullable(),
  enrolledAt: instant,
  completedAt: instant.nullable(),
  remindersWanted: z.boolean().nullable(),
  /** Since something was last done. */
  remindersSent: z.number(),
  lastWorkAt: instant,
  /** The `id` of the application, as text. */
  application: z.string().nullable(),
});

/** By question: keys of what was chosen, or what was typed. */
const quizAnswers = z.record(z.string(), z.array(z.string()));

const markedQuiz = z.strictObject({
  percent: z.number(),
  hasPassed: z.boolean(),
  questions: z.array(
    z.strictObject({ key: z.string(), points: z.number(), feedback: z.array(z.string()) }),
  ),
});

const lessonProgress = z.strictObject({
  ...ofLesson,
  work: z.strictObject({
    passedQuizzes: z.array(z.string()),
    endedScenarios: z.array(z.string()),
    handedIn: z.array(z.string()),
    approved: z.array(z.string()),
    isConfirmed: z.boolean(),
  }),
  quizzes: z.record(
    z.string(),
    z.strictObject({
      triesUsed: z.number(),
      extraTries: z.number(),
      bestPercent: z.number().nullable(),
      hasPassed: z.boolean(),
      last: z.strictObject({ answers: quizAnswers, marked: markedQuiz, language }).nullable(),
    }),
  ),
  reflections: z.record(
    z.string(),
    z.strictObject({
      text: z.string(),
      state: z.enum(['handedIn', 'returned', 'approved']),
      handedInAt: instant,
    }),
  ),
  /** The choices of the last walk. */
  scenarios: z.record(z.string(), z.array(z.string())),
  /** What was written and not handed in. */
  drafts: z.strictObject({
    quizzes: z.record(z.string(), quizAnswers),
    reflections: z.record(z.string(), z.string()),
  }),
  begunAt: instant,
  lastWorkAt: instant,
  completedAt: instant.nullable(),
  /** The edition that was current when the lesson was completed. */
  edition: z.string().nullable(),
  changesSeenUntil: instant.nullable(),
});

const quizAttempt = z.strictObject({
  ...ofLesson,
  quiz: z.string(),
  edition: z.string(),
  answers: quizAnswers,
  marked: markedQuiz,
  percent: z.number(),
  passed: z.boolean(),
  at: instant,
});

const trainingMessage = z.strictObject({
  ...ofLesson,
  kind: z.enum(['reflection', 'question']),
  /** The key of the reflection. */
  about: z.string().nullable(),
  at: instant,
  by: z.enum(['volunteer', 'staff']),
  decision: z.enum(['approved', 'returned']).nullable(),
  text: z.string().nullable(),
});

/**
 * All that is held about a volunteer, as she exports it; described for its readers in
 * `docs/my-data-export.md`. Instants are ISO 8601, in UTC. Source: GDPR art. 15 and 20.
 */
export const myDataExportSchema = z.strictObject({
  format: z.literal('duo-my-data'),
  version: z.literal(exportVersion),
  exportedAt: instant,
  account: z.array(
    z.strictObject({
      id,
      email: z.string(),
      language,
      lastSignInAt: instant.nullable(),
      createdAt: instant,
      changedAt: instant,
    }),
  ),
  sessions: z.array(
    z.strictObject({
      device: z.string().nullable(),
      startedAt: instant,
      lastUsedAt: instant,
      expiresAt: instant,
    }),
  ),
  codes: z.array(
    z.strictObject({
      email: z.string().nullable(),
      language,
      wrongTries: z.number(),
      isSpent: z.boolean(),
      expiresAt: instant,
    }),
  ),
  limits: z.array(
    z.strictObject({
      /** Of each act that counts, in milliseconds since 1970. */
      times: z.array(z.number()),
      expiresAt: instant,
    }),
  ),
  consents: z.array(
    z.strictObject({
      purpose: z.enum(consentPurposes),
      granted: z.boolean(),
      textVersion: z.string(),
      decidedAt: instant,
    }),
  ),
  applications: z.array(application),
  applicationHistory: z.array(applicationEntry),
  applicationMessages: z.array(
    z.strictObject({
      application: id,
      at: instant,
      by: z.enum(['volunteer', 'staff']),
      text: z.string(),
    }),
  ),
  noteAcknowledgements: z.array(
    z.strictObject({
      application: z.string(),
      noteVersion: z.string(),
      language,
      /** SHA-256 of the text that was shown, in hexadecimal. */
      textHash: z.string(),
      at: instant,
    }),
  ),
  enrolments: z.array(enrolment),
  lessonProgress: z.array(lessonProgress),
  quizAttempts: z.array(quizAttempt),
  trainingMessages: z.array(trainingMessage),
  lessonNotes: z.array(z.strictObject({ ...ofLesson, text: z.string(), changedAt: instant })),
  lessonFeedback: z.array(
    z.strictObject({
      ...ofLesson,
      useful: z.number(),
      clear: z.number(),
      text: z.string().nullable(),
      changedAt: instant,
    }),
  ),
  certificates: z.array(
    z.strictObject({
      id,
      number: z.string(),
      code: z.string(),
      name: z.string(),
      course: z.string(),
      language,
      completedOn: day,
      hours: z.number(),
      issuedAt: instant,
      revokedAt: instant.nullable(),
      reason: z.string().nullable(),
      /** The number of the one that replaced it. */
      replacedBy: z.string().nullable(),
      /** An Open Badge 3.0, as a signed JWT. */
      badge: z.string(),
    }),
  ),
  mails: z.array(mail),
  stoppedAddresses: z.array(
    z.strictObject({
      address: z.string().nullable(),
      reason: z.enum(['bounced', 'complained']),
      since: instant,
      changedAt: instant,
    }),
  ),
  acts: z.array(
    z.strictObject({
      act: z.enum(auditedActs),
      at: instant,
      /** The collection of whoever did it; null for the product itself. */
      by: z.enum(['volunteers', 'staff']).nullable(),
      door: z.enum(auditDoors),
      record: z.string().nullable(),
      count: z.number().nullable(),
    }),
  ),
});

export type MyDataExport = z.infer<typeof myDataExportSchema>;

/** The lists that an export is made of. */
export type ExportPart = Exclude<keyof MyDataExport, 'format' | 'version' | 'exportedAt'>;

export const exportParts = [
  'account',
  'sessions',
  'codes',
  'limits',
  'consents',
  'applications',
  'applicationHistory',
  'applicationMessages',
  'noteAcknowledgements',
  'enrolments',
  'lessonProgress',
  'quizAttempts',
  'trainingMessages',
  'lessonNotes',
  'lessonFeedback',
  'certificates',
  'mails',
  'stoppedAddresses',
  'acts',
] as const satisfies ExportPart[];
