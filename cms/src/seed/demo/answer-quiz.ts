import type { Language } from '@duo/domain/languages/languages';
import type { Key, Quiz, QuizQuestion } from '@duo/domain/training/lesson';
import type { QuizAnswer, QuizAnswers } from '@duo/domain/training/marking';
import { answerRightly } from '@duo/domain/training/right-answers';

const noIdea: Record<Language, string> = {
  fr: 'Je ne sais pas',
  nl: 'Geen idee',
  en: 'No idea',
};

const chosen = (keys: readonly Key[], taste: number): Key[] =>
  keys.length === 0 ? [] : [keys[taste % keys.length] as Key];

const swapFirst = <T>([first, second, ...others]: readonly T[]): T[] =>
  [second, first, ...others].filter((item) => item !== undefined);

/** One of the ways to answer a question wrongly: people of another taste choose another one. */
function answerWrongly(question: QuizQuestion, language: Language, taste: number): QuizAnswer {
  switch (question.kind) {
    case 'trueFalse':
      return [String(!question.isTrue)];
    case 'order':
      return swapFirst(answerRightly(question));
    case 'match': {
      const rights = swapFirst(question.pairs.map(({ rightKey }) => rightKey));
      return question.pairs.map(({ key }, index) => `${key}=${rights[index]}`);
    }
    case 'short':
      return [noIdea[language]];
    case 'situation': {
      const others = question.options.filter(({ grade }) => grade < 100);
      return chosen(
        others.map(({ key }) => key),
        taste,
      );
    }
    case 'one':
    case 'several': {
      const wrong = question.options.filter(({ isRight }) => !isRight).map(({ key }) => key);
      const known = question.kind === 'one' ? [] : answerRightly(question).slice(0, -1);
      return [...known, ...chosen(wrong, taste)];
    }
  }
}

interface Knowledge {
  misses: readonly Key[];
  language: Language;
  taste: number;
}

/** All the answers to a quiz, right but for the questions that are missed. */
export function answerQuiz(
  { questions }: Quiz,
  { misses, language, taste }: Knowledge,
): QuizAnswers {
  return Object.fromEntries(
    questions.map((question) => [
      question.key,
      misses.includes(question.key)
        ? answerWrongly(question, language, taste)
        : answerRightly(question),
    ]),
  );
}
