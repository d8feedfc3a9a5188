import type { CollectionConfig } from 'payload';
import { learningRows, ofLesson, unseen } from './row-rules.ts';

/** What a volunteer notes for herself about a lesson. Nobody else reads it. */
export const lessonNotes: CollectionConfig = {
  ...learningRows('lesson-notes'),
  fields: [
    ...ofLesson,
    { name: 'text', type: 'textarea', required: true },
    { name: 'changedAt', type: 'date', required: true },
    { name: 'noteKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
