import type { CollectionConfig } from 'payload';
import { enrolments } from './enrolment/enrolments.collection.ts';
import { lessonFeedback } from './lesson-feedback.collection.ts';
import { lessonNotes } from './lesson-notes.collection.ts';
import { lessonProgress } from './lesson-progress.collection.ts';
import { answerTallies } from './quizzes/answer-tallies.collection.ts';
import { quizAttempts } from './quizzes/quiz-attempts.collection.ts';
import { trainingMessages } from './threads/training-messages.collection.ts';

/** What is kept of those who learn. */
export const learningCollections: CollectionConfig[] = [
  enrolments,
  lessonProgress,
  quizAttempts,
  trainingMessages,
  lessonNotes,
  lessonFeedback,
  answerTallies,
];
