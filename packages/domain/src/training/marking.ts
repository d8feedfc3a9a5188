import { wordsOf } from '../applications/words.ts';
import type { Key, Quiz, QuizQuestion } from './lesson.ts';

/**
 * What a learner answers to one question: the key of an option (`one`, `situation`), keys of options
 * (`several`), `true` or `false`, keys of items in an order, `left=right` keys (`match`), or typed words.
 */
export type QuizAnswer = readonly string[];

/** By the key of the question. */
export type QuizAnswers = Readonly<Record<Key, QuizAnswer>>;

/** What a question's answer is worth, from 0 to 1, and what the learner reads of it. */
export interface MarkedQuestion {
  key: Key;
  points: number;
  /** One text for each option that was chosen, or one for the whole answer. */
  feedback: string[];
}

export interface MarkedQuiz {
  /** From 0 to 100, rounded down. */
  percent: number;
  hasPassed: boolean;
  questions: MarkedQuestion[];
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

const plain = (text: string) => wordsOf(text).join(' ');

function isRight(question: QuizQuestion, answer: QuizAnswer): boolean {
  switch (question.kind) {
    case 'one':
    case 'several': {
      const right = question.options.filter((option) => option.isRight).map(({ key }) => key);
      return isSame([...new Set(answer)].sort(), right.sort());
    }
    case 'trueFalse':
      return isSame(answer, [String(question.isTrue)]);
    case 'order':
      return isSame(
        answer,
        question.items.map(({ key }) => key),
      );
    case 'short':
      return question.accepted.some((text) => plain(text) === plain(answer[0] ?? ''));
    default:
      return false;
  }
}

/** The part of the pairs that were put together rightly, each left counted once. */
function countMatches(
  { pairs }: Extract<QuizQuestion, { kind: 'match' }>,
  answer: QuizAnswer,
): number {
  const right = pairs.filter(({ key, rightKey }) => {
    const given = answer.filter((pair) => pair.startsWith(`${key}=`));
    return isSame(given, [`${key}=${rightKey}`]);
  });
  return pairs.length === 0 ? 0 : right.length / pairs.length;
}

function pointsOf(question: QuizQuestion, answer: QuizAnswer): number {
  if (question.kind === 'match') return countMatches(question, answer);
  if (question.kind === 'situation') {
    const chosen = question.options.find(({ key }) => isSame(answer, [key]));
    return (chosen?.grade ?? 0) / 100;
  }
  return isRight(question, answer) ? 1 : 0;
}

function feedbackOf(question: QuizQuestion, answer: QuizAnswer, points: number): string[] {
  if ('options' in question) {
    return question.options
      .filter(({ key }) => answer.includes(key))
      .map(({ feedback }) => feedback);
  }
  return [points === 1 ? question.whenRight : question.whenWrong];
}

/**
 * Marks a quiz that was handed in whole; a question without an answer has no points. Marking happens in the
 * CMS only, by the edition that the learner was shown.
 */
export function markQuiz({ questions, passPercent }: Quiz, answers: QuizAnswers): MarkedQuiz {
  const marked = questions.map((question) => {
    const answer = Object.hasOwn(answers, question.key) ? (answers[question.key] ?? []) : [];
    const points = pointsOf(question, answer);
    return { key: question.key, points, feedback: feedbackOf(question, answer, points) };
  });
  const sum = marked.reduce((total, { points }) => total + points, 0);
  const percent = questions.length === 0 ? 0 : Math.floor((sum / questions.length) * 100 + 1e-9);
  return { percent, hasPassed: percent >= passPercent, questions: marked };
}

/** The questions that have no answer yet, in their order: a quiz is handed in whole. */
export function listUnansweredQuestions({ questions }: Quiz, answers: QuizAnswers): Key[] {
  return questions
    .filter((question) => {
      const answer = Object.hasOwn(answers, question.key) ? (answers[question.key] ?? []) : [];
      if (question.kind === 'match') return answer.length < question.pairs.length;
      return answer.every((value) => value.trim() === '');
    })
    .map(({ key }) => key);
}
