import type { CollectionConfig } from 'payload';
import { learningRows, ofLesson, unseen } from './row-rules.ts';

/** What volunteers think of a lesson. Trainers get sums and texts, without whose they are: `read-feedback.ts`. */
export const lessonFeedback: CollectionConfig = {
  ...learningRows('lesson-feedback'),
  // Its sums are counted along these alone.
  indexes: [{ fields: ['lesson', 'useful'] }, { fields: ['lesson', 'clear'] }],
  fields: [
    ...ofLesson,
    // From 1 to 4.
    { name: 'useful', type: 'number', required: true },
    { name: 'clear', type: 'number', required: true },
    { name: 'text', type: 'textarea' },
    { name: 'changedAt', type: 'date', required: true },
    { name: 'feedbackKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
