import type { Where } from 'payload';
import { removeAttempts } from '../../training/learning/quizzes/rebuild-tallies.ts';
import { erasedWithRow, type Holding, type Person } from '../declaration.ts';

const ofLearner = ({ collection, id }: Person): Where | null =>
  collection === 'volunteers' ? { volunteer: { equals: String(id) } } : null;

const belonging = { rowsOf: ofLearner, retention: { rule: 'withAccount' } } as const;

/** Which lesson it is, and what ties it to the volunteer who has it already. */
const place = { volunteer: false, course: 'course', lesson: 'lesson' } as const;

export const enrolmentsHeld: Holding = {
  ...belonging,
  exportedAs: 'enrolments',
  fields: erasedWithRow({
    volunteer: false,
    course: 'course',
    name: 'name',
    enrolledAt: 'enrolledAt',
    completedAt: 'completedAt',
    remindersWanted: 'remindersWanted',
    remindersSent: 'remindersSent',
    lastWorkAt: 'lastWorkAt',
    application: 'application',
    quietSince: false,
    // Both follow from what is exported.
    nameKey: false,
    nextLesson: false,
    enrolmentKey: false,
  }),
};

export const lessonProgressHeld: Holding = {
  ...belonging,
  exportedAs: 'lessonProgress',
  fields: erasedWithRow({
    ...place,
    work: 'work',
    quizzes: 'quizzes',
    reflections: 'reflections',
    scenarios: 'scenarios',
    drafts: 'drafts',
    begunAt: 'begunAt',
    lastWorkAt: 'lastWorkAt',
    completedAt: 'completedAt',
    edition: 'edition',
    seenUntil: 'changesSeenUntil',
    reflectionWaitsSince: false,
    questionWaitsSince: false,
    progressKey: false,
  }),
};

export const quizAttemptsHeld: Holding = {
  ...belonging,
  exportedAs: 'quizAttempts',
  fields: erasedWithRow({
    ...place,
    quiz: 'quiz',
    edition: 'edition',
    answers: 'answers',
    marked: 'marked',
    percent: 'percent',
    passed: 'passed',
    at: 'at',
    attemptKey: false,
  }),
  remove: removeAttempts,
};

export const trainingMessagesHeld: Holding = {
  ...belonging,
  exportedAs: 'trainingMessages',
  fields: erasedWithRow({
    ...place,
    kind: 'kind',
    about: 'about',
    at: 'at',
    writtenBy: 'by',
    decision: 'decision',
    text: 'text',
    // Which member of staff it was is that person's data, not hers.
    staff: false,
    attemptKey: false,
  }),
};

export const lessonNotesHeld: Holding = {
  ...belonging,
  exportedAs: 'lessonNotes',
  fields: erasedWithRow({ ...place, text: 'text', changedAt: 'changedAt', noteKey: false }),
};

export const lessonFeedbackHeld: Holding = {
  ...belonging,
  exportedAs: 'lessonFeedback',
  fields: erasedWithRow({
    ...place,
    useful: 'useful',
    clear: 'clear',
    text: 'text',
    changedAt: 'changedAt',
    feedbackKey: false,
  }),
};
