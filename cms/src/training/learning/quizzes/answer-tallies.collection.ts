import type { CollectionConfig } from 'payload';
import { learningRows, unseen } from '../row-rules.ts';

/**
 * How often each answer to a question was given, and what the answers were worth: of nobody in particular.
 * Counted when a quiz is marked, and made anew from the attempts by `rebuild-tallies.command.ts`.
 */
export const answerTallies: CollectionConfig = {
  ...learningRows('answer-tallies'),
  fields: [
    { name: 'lesson', type: 'text', required: true, index: true },
    { name: 'edition', type: 'text', required: true },
    { name: 'quiz', type: 'text', required: true },
    { name: 'question', type: 'text', required: true },
    { name: 'asked', type: 'number', required: true },
    // The sum of what the answers were worth, each from 0 to 1.
    { name: 'points', type: 'number', required: true },
    // Points by 100 answers: the hardest questions come first.
    { name: 'percent', type: 'number', required: true, index: true },
    // By answer: see `tally-answers.ts`.
    { name: 'counts', type: 'json', required: true },
    // Edition, quiz and question in one.
    { name: 'tallyKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
