import type { CollectionConfig } from 'payload';
import { appendOnly } from '../../../audit/append-only.hook.ts';
import { learningRows, ofLesson, unseen } from '../row-rules.ts';

/** Each quiz that was handed in, as it was marked then. */
export const quizAttempts: CollectionConfig = {
  ...learningRows('quiz-attempts'),
  hooks: appendOnly,
  fields: [
    ...ofLesson,
    { name: 'quiz', type: 'text', required: true },
    // By which it was marked: the edition that was shown.
    { name: 'edition', type: 'text', required: true },
    // By question: see `QuizAnswers` of the domain.
    { name: 'answers', type: 'json', required: true },
    // The domain's `MarkedQuiz`: what the volunteer read of it.
    { name: 'marked', type: 'json', required: true },
    { name: 'percent', type: 'number', required: true },
    { name: 'passed', type: 'checkbox', required: true },
    { name: 'at', type: 'date', required: true },
    // Volunteer, quiz and the form's attempt in one: pressed twice, a button hands in once.
    { name: 'attemptKey', type: 'text', required: true, unique: true, ...unseen },
  ],
};
