import type { QuizQuestion } from './lesson.ts';
import type { QuizAnswer } from './marking.ts';

/** The answer that is worth all the points of a question; of those that are accepted for typed words, the first. */
export function answerRightly(question: QuizQuestion): QuizAnswer {
  switch (question.kind) {
    case 'trueFalse':
      return [String(question.isTrue)];
    case 'order':
      return question.items.map(({ key }) => key);
    case 'match':
      return question.pairs.map(({ key, rightKey }) => `${key}=${rightKey}`);
    case 'short':
      return question.accepted.slice(0, 1);
    case 'situation':
      return question.options.filter(({ grade }) => grade === 100).map(({ key }) => key);
    default:
      return question.options.filter(({ isRight }) => isRight).map(({ key }) => key);
  }
}
