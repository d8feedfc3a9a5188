import { markQuiz } from '@duo/domain/training/marking';
import { answerRightly } from '@duo/domain/training/right-answers';
import { expect, test } from 'vitest';
import { quiz } from './support/lessons.ts';

test.each(quiz.questions)(
  'the right answer to a question of the kind $kind is worth all its points',
  (question) => {
    const answers = { [question.key]: answerRightly(question) };
    expect(markQuiz({ ...quiz, questions: [question] }, answers).percent).toBe(100);
  },
);
