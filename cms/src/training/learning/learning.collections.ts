import type { CollectionConfig } from 'payload';
import { answerTallies } from './answer-tallies.collection.ts';
import { enrolments } from './enrolments.collection.ts';
import { lessonFeedback } from './lesson-feedback.collection.ts';
import { lessonNotes } from './lesson-notes.collection.ts';
import { lessonProgress } from './lesson-progress.collection.ts';
import { quizAttempts } from './quiz-attempts.collection.ts';
import { trainingMessages } from './training-messages.collection.ts';

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
