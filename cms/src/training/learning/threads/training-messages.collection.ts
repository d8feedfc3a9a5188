import type { CollectionConfig } from 'payload';
import { appendOnly } from '../../../audit/append-only.hook.ts';
import { learningRows, ofLesson, unseen } from '../row-rules.ts';

const toOption = (value: string) => ({ value, label: value });

/** What a volunteer and the trainers wrote to each other about a lesson. */
export const trainingMessages: CollectionConfig = {
  ...learningRows('training-messages'),
  hooks: appendOnly,
  // The thread of a volunteer's lesson, in its order.
  indexes: [{ fields: ['volunteer', 'lesson', 'at'] }],
  fields: [
    ...ofLesson,
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['reflection', 'question'].map(toOption),
    },
    // The key of the reflection; nothing for a question.
    { name: 'about', type: 'text' },
    { name: 'at', type: 'date', required: true },
    {
      name: 'writtenBy',
      type: 'select',
      required: true,
      options: ['volunteer', 'staff'].map(toOption),
    },
    // By id; nothing for the volunteer's own.
    { name: 'staff', type: 'text' },
    // What a trainer decided about the reflection with it.
    { name: 'decision', type: 'select', options: ['approved', 'returned'].map(toOption) },
    { name: 'text', type: 'textarea' },
    // Pressed twice, a button sends once.
    { name: 'attemptKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
