import type { Quiz, QuizQuestion } from '@duo/domain/training/lesson';
import {
  type MarkedQuiz,
  markQuiz,
  type QuizAnswer,
  type QuizAnswers,
} from '@duo/domain/training/marking';
import { answerRightly } from '@duo/domain/training/right-answers';

export interface InventedAnswer {
  answers: QuizAnswers;
  marked: MarkedQuiz;
}

/** Tries of a quiz that passed, and such as did not. */
export interface InventedAnswers {
  passed: InventedAnswer[];
  failed: InventedAnswer[];
}

type Random = () => number;

const invented = { passed: 12, failed: 6, tries: 2_000 };

const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T;

const shuffle = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

function answerAnyhow(question: QuizQuestion, random: Random): QuizAnswer {
  switch (question.kind) {
    case 'trueFalse':
      return [String(random() < 0.5)];
    case 'order':
      return shuffle(
        question.items.map(({ key }) => key),
        random,
      );
    case 'match': {
      const rights = shuffle(
        question.pairs.map(({ rightKey }) => rightKey),
        random,
      );
      return question.pairs.map(({ key }, index) => `${key}=${rights[index]}`);
    }
    case 'short':
      return ['something else'];
    default: {
      const keys = question.options.map(({ key }) => key);
      return [pick(keys, random)];
    }
  }
}

/** Answers a quiz again and again, until there are enough tries of both kinds. */
export function inventAnswers(quiz: Quiz, random: Random): InventedAnswers {
  const found: InventedAnswers = { passed: [], failed: [] };
  for (let round = 0; round < invented.tries; round += 1) {
    const knows = round % 2 === 0 ? 0.9 : 0.4;
    const answers = Object.fromEntries(
      quiz.questions.map((question) => [
        question.key,
        random() < knows ? answerRightly(question) : answerAnyhow(question, random),
      ]),
    );
    const marked = markQuiz(quiz, answers);
    const kind = marked.hasPassed ? 'passed' : 'failed';
    if (found[kind].length < invented[kind]) found[kind].push({ answers, marked });
  }
  return found;
}
