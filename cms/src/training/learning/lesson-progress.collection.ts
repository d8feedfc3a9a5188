import type { CollectionConfig } from 'payload';
import { learningRows, ofLesson, unseen } from './row-rules.ts';

/** What a volunteer has done in a lesson, in whatever language. One for each volunteer and lesson. */
export const lessonProgress: CollectionConfig = {
  ...learningRows('lesson-progress'),
  fields: [
    ...ofLesson,
    // The domain's `LessonWork`.
    { name: 'work', type: 'json', required: true },
    // By the key of the quiz: see `kept-progress.ts`, as for the next two.
    { name: 'quizzes', type: 'json', required: true },
    { name: 'reflections', type: 'json', required: true },
    { name: 'scenarios', type: 'json', required: true },
    // What was not handed in is nobody's but the volunteer's.
    { name: 'drafts', type: 'json', required: true, ...unseen },
    { name: 'begunAt', type: 'date', required: true },
    { name: 'lastWorkAt', type: 'date', required: true },
    // Set once, and never undone; and the edition that was current then.
    { name: 'completedAt', type: 'date' },
    { name: 'edition', type: 'text' },
    // Changes published up to then are known to the volunteer.
    { name: 'seenUntil', type: 'date' },
    // Since when the oldest reflection, and the oldest question, wait for a trainer.
    { name: 'reflectionWaitsSince', type: 'date', index: true },
    { name: 'questionWaitsSince', type: 'date', index: true },
    // Volunteer and lesson in one.
    { name: 'progressKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
